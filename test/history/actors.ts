import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../dev/run.ts';
import { type Cast, INSIST_MS } from './cast.ts';
import type { Scene } from './scene.ts';
import { STAFF } from './staged.ts';

const NAMES = ['customers', 'staff', 'importer'];
/** Those who act; of a larger audience only some do. */
const CONTACTS = Array.from({ length: 30 }, (_, index) => `+1415555${String(101 + index).padStart(4, '0')}`);

const MOST_OF_THE_AUDIENCE = 200;

/** The files in which actors write what they did. */
export const journalsIn = (folder: string) => NAMES.map((name) => join(folder, `${name}.jsonl`));

type Play = { until: number; seed: number; audience: string[] };

/** The actors, each a process of its own, playing until `until` (ms since 1970). */
export class Actors {
  private readonly playing: ChildProcess[];
  private sent = false;

  constructor(scene: Scene, folder: string, { seed, ...play }: Play, run: Run) {
    this.playing = NAMES.map((name, index) => start(name, scene, folder, { ...play, seed: seed + index }, run));
  }

  sendHome(): void {
    this.sent = true;
    for (const actor of this.playing) actor.kill();
  }

  /** Resolves when all have done their part or were sent home. */
  async areHome(): Promise<void> {
    await Promise.all(this.playing.map((actor) => this.isHome(actor)));
  }

  private async isHome(actor: ChildProcess): Promise<void> {
    if (actor.exitCode === null && actor.signalCode === null) await once(actor, 'exit');
    if (actor.exitCode !== 0 && !this.sent) throw new Error(`An actor failed (${actor.exitCode ?? actor.signalCode}).`);
  }
}

function start(name: string, scene: Scene, folder: string, { until, seed, audience }: Play, run: Run): ChildProcess {
  const cast: Cast = {
    webUrl: scene.env.PUBLIC_URL,
    secret: scene.env.SESSION_SECRET,
    seed,
    until,
    lines: scene.lines,
    contacts: [...CONTACTS, ...audience.slice(0, MOST_OF_THE_AUDIENCE)],
    atOnce: name === 'customers' ? 6 : 2,
    pause: 100,
    blastPause: audience.length > 0 ? 60_000 : 500,
    journal: join(folder, `${name}.jsonl`),
    ...STAFF,
  };
  const script = join(folder, `${name}.json`);
  writeFileSync(script, JSON.stringify(cast));
  const log = openSync(join(folder, `${name}.log`), 'a');
  return run.start(
    process.execPath,
    [join(import.meta.dirname, `${name}-process.ts`), script],
    { stdio: ['ignore', log, log], timeout: until - Date.now() + 2 * INSIST_MS },
    { signal: 'SIGTERM', patience: 5_000 },
  );
}
