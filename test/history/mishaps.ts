import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Run } from '../../dev/run.ts';
import { restartPostgres } from './postgres-restart.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';

/** What went wrong on purpose, and how often. */
export type Mishaps = { workersKilled: number; webKilled: number; stalls: number; flushes: number; restarts: number };

export const NO_MISHAPS: Mishaps = { workersKilled: 0, webKilled: 0, stalls: 0, flushes: 0, restarts: 0 };

const ONE_OF_EACH_MS = 60_000;

/**
 * Breaks things at random until `until` (ms since 1970), and puts each together again before the next: kills workers
 * and now and then the web process, lets a worker stall, and once a minute, at least once, empties Redis and cuts off
 * PostgreSQL.
 */
export async function happen(
  scene: Scene,
  serversDir: string,
  until: number,
  random: Random,
  run: Run,
): Promise<Mishaps> {
  const happened: Mishaps = { ...NO_MISHAPS };
  const began = Date.now();
  const period = Math.min(ONE_OF_EACH_MS, until - began);
  const due = (share: number, times: number) => Date.now() > began + period * (share + times);
  const flushed = async () => {
    await flush(scene.env.REDIS_URL);
    happened.flushes += 1;
  };
  const restarted = async () => {
    await restartPostgres(serversDir, scene.env.DATABASE_URL, run);
    happened.restarts += 1;
  };
  while (Date.now() < until) {
    if (due(0.3, happened.flushes)) await flushed();
    else if (due(0.6, happened.restarts)) await restarted();
    else await one(scene, random, happened);
    await sleep(Math.min(300 + random.below(1_700), Math.max(0, until - Date.now())));
  }
  // On a machine so busy that the time was over before their turn.
  if (happened.flushes === 0) await flushed();
  if (happened.restarts === 0) await restarted();
  return happened;
}

async function one(scene: Scene, random: Random, happened: Mishaps): Promise<void> {
  const worker = random.oneOf(scene.workers);
  const lot = random.next();
  if (lot < 0.15) {
    await scene.web.kill();
    await scene.web.start();
    happened.webKilled += 1;
  } else if (lot < 0.35) {
    worker.stall();
    await sleep(500 + random.below(4_000));
    worker.goOn();
    happened.stalls += 1;
  } else {
    await worker.kill();
    await sleep(random.below(1_000));
    await worker.start();
    happened.workersKilled += 1;
  }
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  try {
    await redis.flushall();
  } finally {
    redis.disconnect();
  }
}
