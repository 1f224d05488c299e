import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Scene } from './scene.ts';

const PATIENCE_MS = 150_000;

const UNDER_WAY = `
  select (select count(*) from messages where direction = 'out' and status in ('queued', 'sending')) as texts,
         (select count(*) from blasts where status in ('scheduled', 'launching', 'sending')) as blasts,
         (select count(*) from imports where status in ('queued', 'running')) as imports`;

/**
 * Waits until nothing is under way and the carrier has reported on every text, for as long as it gets less. Returns what
 * never ends, as sentences.
 */
export async function rest({ env, carrier }: Scene): Promise<string[]> {
  let [least, deadline] = [Number.POSITIVE_INFINITY, 0];
  for (;;) {
    const left = await underWay(env.DATABASE_URL, carrier.announced);
    const waiting = Object.entries(left).filter(([, count]) => Number(count) > 0);
    if (waiting.length === 0) return [];
    const sum = waiting.reduce((total, [, count]) => total + Number(count), 0);
    if (sum < least) [least, deadline] = [sum, Date.now() + PATIENCE_MS];
    if (Date.now() > deadline) return waiting.map(([what, count]) => `${count} ${what} never came to an end.`);
    await sleep(250);
  }
}

async function underWay(databaseUrl: string, carrierUrl: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, number>>(UNDER_WAY);
    const reports = Number(await (await fetch(`${carrierUrl}/unreported`)).text());
    return { ...rows[0], reports };
  } finally {
    await client.end();
  }
}
