import { setTimeout as sleep } from 'node:timers/promises';
import { BareCarrier } from './bare-carrier.ts';
import type { Bench } from './bench.ts';
import { BlastStage, BODY } from './blast-stage.ts';
import { type Figure, figureOf, type Round } from './figure.ts';
import { Workers } from './workers.ts';

const LATENCIES = [50, 0];
const WORKERS = [1, 2];
const LIMITS = [200, 2_000];
const LIMITED_SECONDS = 10;

/** Claimed and not recorded by one process; beyond it, texts would be uncertain after a crash. */
const MOST_UNRESOLVED = 600;

type Setting = { app: Bench['app']; stage: BlastStage; carrier: BareCarrier };

/**
 * Claim, ruling, clearance, hand-over and record of a Blast's texts by real workers, against the bare hand-over loop to
 * the same carrier with as many in flight. From the first ruling to the last record, by the database's clock.
 */
export async function blast({ app, run, databaseUrl }: Bench, { rows }: { rows: number }): Promise<Figure[]> {
  const stage = new BlastStage(databaseUrl);
  await stage.set(Math.max(rows, Math.max(...LIMITS) * LIMITED_SECONDS));
  const carrier = await BareCarrier.start(run);
  app.env.SIMULATED_CARRIER_URL = carrier.url;
  const set = { app, stage, carrier };
  const figures: Figure[] = [];
  for (const latency of LATENCIES) {
    await carrier.answerAfter(latency);
    for (const workers of WORKERS) figures.push(await speed(set, latency, workers, rows));
  }
  figures.push(await crash(set));
  for (const limit of LIMITS) figures.push(...(await pace(set, limit)));
  await stage.database.end();
  return figures;
}

async function speed({ app, stage, carrier }: Setting, latency: number, count: number, rows: number): Promise<Figure> {
  const workers = new Workers();
  await workers.start(app, count);
  const rounds: Round[] = [];
  // A short one warms both sides up.
  await carrier.floor(BODY);
  await rateOf({ stage, carrier }, Math.min(rows, 2_000));
  for (let round = 0; round < (rows > 100_000 ? 1 : 3); round += 1) {
    const before = await carrier.floor(BODY);
    const rate = await rateOf({ stage, carrier }, rows);
    rounds.push({ rate, floor: (before + (await carrier.floor(BODY))) / 2 });
  }
  const { peak } = workers;
  await workers.stop();
  return figureOf(`blast, ${count} worker${count > 1 ? 's' : ''}, ${latency} ms`, rows, rounds, peak);
}

async function rateOf({ stage, carrier }: Omit<Setting, 'app'>, rows: number): Promise<number> {
  const { sent, seconds } = await stage.end(await stage.begin(rows));
  const arrived = (await carrier.arrivals()).length;
  if (sent !== rows || arrived !== rows) throw new Error(`Of ${rows} texts ${arrived} arrived, ${sent} were recorded.`);
  return rows / seconds;
}

/** What is of unknown fate when a worker is killed in mid-Blast, against its bound. */
async function crash({ app, stage, carrier }: Setting): Promise<Figure> {
  const workers = new Workers();
  await workers.start(app, 1);
  const id = await stage.begin(10_000);
  while ((await stage.recorded(id)) < 2_000) await sleep(5);
  const { peak } = workers;
  await workers.stop('SIGKILL');
  const round = { rate: await stage.unresolved(), floor: MOST_UNRESOLVED };
  // What is left of it is not measured: the next worker blocks it.
  await stage.database.query('insert into blast_watches (blast_id) values ($1) on conflict do nothing', [id]);
  await stage.database.query(`update blasts set status = 'cancelled' where id = $1`, [id]);
  await stage.database.query(`update messages set status = 'uncertain' where status = 'sending'`);
  await stage.database.query('delete from line_leases');
  await carrier.arrivals();
  return figureOf('blast, unresolved at a SIGKILL', 10_000, [round], peak);
}

/** A limited line, against its limit: the mean, and the worst of all seconds, as the carrier sees them. */
async function pace({ app, stage, carrier }: Setting, limit: number): Promise<Figure[]> {
  await stage.limit(limit);
  const workers = new Workers();
  await workers.start(app, 2);
  const rows = limit * LIMITED_SECONDS;
  await stage.end(await stage.begin(rows));
  const { peak } = workers;
  await workers.stop();
  const arrivals = (await carrier.arrivals()).sort((a, b) => a - b);
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  const mean = ((arrivals.length - 1) * 1000) / (last - first);
  const figure = (what: string, rate: number) =>
    figureOf(`blast, a line of ${limit}/s, ${what}`, rows, [{ rate, floor: limit }], peak);
  return [figure('mean', mean), figure('worst second', worstSecond(arrivals))];
}

function worstSecond(arrivals: number[]): number {
  let from = 0;
  return arrivals.reduce((worst, at, index) => {
    while (at - (arrivals[from] ?? at) >= 1_000) from += 1;
    return Math.max(worst, index - from + 1);
  }, 0);
}
