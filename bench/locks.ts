import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Bench } from './bench.ts';
import { type Figure, figureOf, type Round } from './figure.ts';
import { CANDIDATES, type Candidate, CHANGED, PREPARED, RULED, TABLES } from './lock-candidates.ts';

const ROUNDS = 3;
const ROUND_MS = 4_000;
const WORKERS = 2;
const STOPS_IN_FLIGHT = 16;
const IMPORTS = 3;
const IMPORT_PAUSE_MS = 300;
const [CHUNK, STEP, KNOWN] = [100, 10_000, 100_000];
const PART = Math.floor(KNOWN / IMPORTS);

/** Per second, and of a STOP the wait that 1 in 100 exceeds, in ms. */
type Seen = { claims: number; stops: number; p99: number; imported: number; refused: number };

/**
 * Two workers claim chunks of 100 while STOPs come in, 16 at a time, and three imports apply steps of 10,000; a tenth of
 * the numbers is new. The floor is the same without any lock.
 */
export async function locks({ databaseUrl }: Bench): Promise<Figure[]> {
  const database = new pg.Pool({ connectionString: databaseUrl, max: WORKERS + STOPS_IN_FLIGHT + IMPORTS });
  await database.query(TABLES);
  const rounds: Map<string, Seen>[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const seen = new Map<string, Seen>();
    for (const candidate of CANDIDATES) seen.set(candidate.name, await played(database, candidate));
    // The first round warms everything up.
    if (round > 0) rounds.push(seen);
  }
  await database.end();
  return CANDIDATES.slice(0, -1).flatMap(({ name }) => figuresOf(name, rounds));
}

function figuresOf(name: string, rounds: Map<string, Seen>[]): Figure[] {
  const of = (what: string, rate: (seen: Seen) => number) =>
    figureOf(
      `locks ${name} ${what}`,
      KNOWN,
      rounds.map((seen): Round => ({ rate: rate(sight(seen, name)), floor: rate(sight(seen, 'none')) })),
      0,
    );
  const refused = rounds.reduce((sum, seen) => sum + sight(seen, name).refused, 0);
  return [
    of('claims', ({ claims }) => claims),
    of('STOPs', ({ stops }) => stops),
    of('p99 of a STOP in ms', ({ p99 }) => p99),
    of(`imported rows (${refused} refusals)`, ({ imported }) => imported),
  ];
}

function sight(seen: Map<string, Seen>, name: string): Seen {
  return seen.get(name) ?? { claims: 0, stops: 0, p99: 0, imported: 0, refused: 0 };
}

async function played(database: pg.Pool, candidate: Candidate): Promise<Seen> {
  const until = performance.now() + ROUND_MS;
  const waits: number[] = [];
  let [claims, imported, refused] = [0, 0, 0];
  const repeat = async (times: number, act: (actor: number) => Promise<void>) => {
    const one = async (actor: number) => {
      while (performance.now() < until) {
        await act(actor).catch((error: Error) => {
          // What a full lock table and a deadlock say; anything else is a mistake of ours.
          if (!/shared memory|deadlock/.test(error.message)) throw error;
          refused += 1;
        });
      }
    };
    await Promise.all(Array.from({ length: times }, (_, actor) => one(actor)));
  };
  await Promise.all([
    repeat(WORKERS, async () => {
      await transaction(database, candidate.isPrepared, candidate.claim, RULED, numbers(CHUNK));
      claims += CHUNK;
    }),
    repeat(STOPS_IN_FLIGHT, async () => {
      const began = performance.now();
      await transaction(database, candidate.isPrepared, candidate.change, CHANGED, numbers(1));
      waits.push(performance.now() - began);
    }),
    repeat(IMPORTS, async (actor) => {
      await transaction(database, candidate.isPrepared, candidate.change, CHANGED, numbers(STEP, actor));
      imported += STEP;
      await sleep(IMPORT_PAUSE_MS);
    }),
  ]);
  const p99 = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;
  const perSecond = (count: number) => (count * 1000) / ROUND_MS;
  return { claims: perSecond(claims), stops: perSecond(waits.length), p99, imported: perSecond(imported), refused };
}

async function transaction(
  database: pg.Pool,
  isPrepared: boolean,
  lock: string | null,
  work: string,
  asked: string[],
): Promise<void> {
  const client = await database.connect();
  try {
    await client.query('begin');
    if (isPrepared) await client.query(PREPARED, [asked]);
    if (lock) await client.query(lock, [asked]);
    await client.query(work, [asked]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

let fresh = KNOWN;

/** Those of one import are not those of another. */
function numbers(count: number, part?: number): string[] {
  const [first, size] = part === undefined ? [0, KNOWN] : [part * PART, PART];
  const picked = new Set<number>();
  while (picked.size < count) picked.add(Math.random() < 0.1 ? fresh++ : first + Math.floor(Math.random() * size));
  return [...picked].map((n) => `+1${3_000_000_000 + n}`);
}
