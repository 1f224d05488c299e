import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';

export const BLASTS_QUEUE = 'blasts';
export type BlastJob = { blastId: number };

/** Asks some worker to launch a Blast when its time comes. What a lost Redis forgets, the sweep finds. */
@Injectable()
export class BlastWakeups {
  private readonly log = new Logger(BlastWakeups.name);

  constructor(@InjectQueue(BLASTS_QUEUE) private readonly queue: Queue<BlastJob>) {}

  /** A job of an earlier time finds nothing due, so rescheduling just adds another. */
  async wakeAt(blastId: number, at: Date): Promise<void> {
    const delay = Math.max(0, at.getTime() - Date.now());
    try {
      await this.queue.add({ blastId }, { delay, removeOnComplete: true, removeOnFail: true });
    } catch (error) {
      this.log.warn(`Blast ${blastId} waits for the sweep: ${(error as Error).message}`);
    }
  }
}
