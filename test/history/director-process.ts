/**
 * Lets actors and mishaps loose on Assent for a while, waits until it is at rest, and compares what the carrier and the
 * actors saw with what was promised. Exits with 1 on any fault, and keeps its folder then, with all histories and logs.
 * `--audience` opts so many people in on each line beforehand, so that Blasts are large, and few.
 * node director-process.ts [--dist DIR] [--seconds 20] [--seed N] [--workers 3] [--audience 0] [--calm] [--until-broken]
 *   [--weakness NAME]... [--report FILE] [--keep]
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ROOT } from '../../dev/places.ts';
import { Refusal } from '../../dev/refusal.ts';
import { Run } from '../../dev/run.ts';
import { Actors } from './actors.ts';
import type { Temper } from './carrier-process.ts';
import { conclusion, isBroken } from './conclusion.ts';
import { happen, NO_MISHAPS } from './mishaps.ts';
import { Random } from './random.ts';
import { summary } from './report.ts';
import { setScene } from './scene.ts';
import { weakenedBuild } from './weakened-build.ts';

const ROUGH: Temper = { refused: 0.02, droppedBefore: 0.003, droppedAfter: 0.005, undelivered: 0.02, slow: 15 };
const EVEN: Temper = { refused: 0, droppedBefore: 0, droppedAfter: 0, undelivered: 0, slow: 5 };

const run = new Run();
await run.tells(async () => {
  const given = asked();
  const { seconds, seed, workers, audience } = given;
  const folder = mkdtempSync(join(tmpdir(), 'assent-history-'));
  let isWorthKeeping = false;
  // First, so that it is done last: the processes write into it to their end.
  run.atEnd(() => {
    if (!isWorthKeeping) rmSync(folder, { recursive: true, force: true });
  });
  const serversDir = passableFolder();
  const dist = given.weakness.length > 0 ? weakenedBuild(given.dist, given.weakness, run) : given.dist;
  const behaviour = { seed, audience, workers: given.calm ? 1 : workers, temper: given.calm ? EVEN : ROUGH };
  const scene = await setScene({ dist, serversDir, folder }, behaviour, run);

  const until = Date.now() + seconds * 1_000;
  const actors = new Actors(scene, folder, { until, seed, audience }, run);
  const breaking = given.calm ? NO_MISHAPS : happen(scene, serversDir, until, new Random(seed), run);
  if (given['until-broken']) {
    while (Date.now() < until && !(await isBroken(scene, folder))) await sleep(500);
    actors.sendHome();
  }
  const [mishaps] = await Promise.all([breaking, actors.areHome()]);
  const report = { ...(await conclusion(scene, folder, mishaps)), seed, seconds };
  process.stdout.write(`${summary(report)}\n`);
  if (given.report) writeFileSync(given.report, JSON.stringify(report));
  const isGood = report.findings.every(({ faults }) => faults.length === 0);
  isWorthKeeping = given.keep || (!isGood && given.weakness.length === 0);
  if (isWorthKeeping)
    process.stdout.write(`What was seen is in ${folder}; --seed ${seed} --seconds ${seconds} repeats the run.\n`);
  return isGood ? 0 : 1;
});

function asked() {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(ROOT, 'dist') },
      seconds: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      workers: { type: 'string', default: '3' },
      audience: { type: 'string', default: '0' },
      calm: { type: 'boolean', default: false },
      'until-broken': { type: 'boolean', default: false },
      weakness: { type: 'string', multiple: true, default: [] },
      report: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const [seconds, seed, workers] = [Number(values.seconds), Number(values.seed), Number(values.workers)];
  const audience = numbersOf(Number(values.audience));
  if (!(seconds > 0) || !Number.isInteger(seed)) throw new Refusal('--seconds and --seed are numbers.');
  if (!(workers > 0 && workers <= 9)) throw new Refusal('--workers is a number from 1 to 9.');
  return { ...values, seconds, seed, workers, audience, dist: resolve(values.dist) };
}

/** 555-0100 to 555-0199 of as many area codes as are needed: nobody has these numbers. */
function numbersOf(count: number): string[] {
  if (!(count >= 0 && count <= 70_000)) throw new Refusal('--audience is a number up to 70,000.');
  return Array.from({ length: count }, (_, index) => `+1${201 + Math.floor(index / 100)}5550${100 + (index % 100)}`);
}

function passableFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'assent-history-servers-'));
  run.removeAtEnd(dir);
  // The postgres user passes through it when we are root.
  if (process.getuid?.() === 0) chmodSync(dir, 0o711);
  return dir;
}
