import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { Bench } from './bench.ts';
import { type Figure, figureOf, peakMemory, type Round } from './figure.ts';
import { fillLedger, SEALING, SETTING } from './ledger-content.ts';

const ROUNDS = 3;
const LOOK_EVERY_MS = 20;

/** What PostgreSQL alone needs to read and hash the same rows. */
const FLOOR = `
  select count(*) filter (where digest <> consent_event_digest(line_id, mobile_number, status_before, status_after,
    cause, occurred_at, recorded_at, user_id, evidence)) from consent_events`;

/** `bin/assent ledger:verify` from start to exit, on 100,000 events and on a million. */
export async function ledger(bench: Bench): Promise<Figure[]> {
  const database = new pg.Client({ connectionString: bench.databaseUrl });
  await database.connect();
  await database.query(SETTING);
  await database.query(SEALING);
  const figures: Figure[] = [];
  for (const [first, end] of [
    [0, 1],
    [1, 10],
  ] as const) {
    await fillLedger(database, bench.dist, first, end);
    figures.push(await figure(database, bench, end * 100_000));
  }
  await database.end();
  return figures;
}

async function figure(database: pg.Client, bench: Bench, rows: number): Promise<Figure> {
  const rounds: Round[] = [];
  let peak = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const floor = await secondsOf(() => database.query(FLOOR));
    const rate = await secondsOf(async () => {
      peak = Math.max(peak, await verified(bench));
    });
    // The first round warms both sides up.
    if (round > 0) rounds.push({ rate: rows / rate, floor: rows / floor });
  }
  return figureOf('ledger', rows, rounds, peak);
}

/** The most memory that it took, in MiB. */
async function verified({ dist, env, run }: Bench): Promise<number> {
  const child = run.start(
    process.execPath,
    [join(dist, 'src/assent.js'), 'ledger:verify'],
    { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
    { signal: 'SIGTERM', patience: 5_000 },
  );
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, child.exitCode === null && child.pid ? peakMemory(child.pid) : 0);
  }, LOOK_EVERY_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(looking);
  if (code !== 0) throw new Error(`ledger:verify ended with ${code}.`);
  return peak;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
