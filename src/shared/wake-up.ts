import type { Logger } from '@nestjs/common';
import type { Queue } from 'bull';

/** Long enough for a Redis that is well; whoever is woken finds the work by a sweep a moment later anyway. */
const PATIENCE_MS = 500;

/**
 * Adds a job that only wakes a worker up, now or after `delay` milliseconds. Never rejects, and nobody waits for a
 * Redis that is away: Bull itself would wait until it is back, and with it the answer to a customer's STOP.
 * @param whatWaits what the sweep finds instead, for the log
 */
export async function wakeUp<Job>(
  queue: Queue<Job>,
  job: Job,
  log: Logger,
  whatWaits: string,
  delay = 0,
): Promise<void> {
  try {
    if (isAway(queue)) throw new Error('Redis is away.');
    await inTime(queue.add(job, { delay, removeOnComplete: true, removeOnFail: true }));
  } catch (error) {
    log.warn(`${whatWaits} waits for the sweep: ${(error as Error).message}`);
  }
}

/** Known to be lost, so that commands don't pile up for it. */
function isAway({ client }: Queue): boolean {
  return ['reconnecting', 'close', 'end'].includes(client.status);
}

async function inTime(adding: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer.')), PATIENCE_MS);
  });
  adding.catch(() => {});
  await Promise.race([adding, late]).finally(() => clearTimeout(timer));
}
