import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from './processes.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

interface Holder {
  pid: number;
  /** Tidies up after a holder that was killed. */
  keeper?: number;
}

/** One run at a time may use a data folder; the lock of a run that was killed is taken over. */
export async function lockDataDir(dir: string, run: Run): Promise<void> {
  const file = join(dir, 'lock.json');
  while (!isTaken(file, { pid: process.pid, keeper: run.keeperPid })) {
    const holder = holderOf(file);
    if (holder && runs(holder.pid, /\bdev\/\w+\.ts/)) {
      throw new Refusal(
        `Assent already runs on ${dir} (process ${holder.pid}): stop it first, or set DATA_DIR and PORT to run a second one.`,
      );
    }
    if (!holder?.keeper || !runs(holder.keeper, /keeper\.ts/)) rmSync(file, { force: true });
    // Random, so that of two runs that take over the same lock one sees the other's.
    await pause(50 + Math.random() * 100);
  }
  run.atEnd(() => rmSync(file, { force: true }));
}

/** Written beside and linked into place: the lock appears whole or not at all. */
function isTaken(file: string, holder: Holder): boolean {
  const mine = `${file}.${holder.pid}`;
  try {
    writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 });
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A number alone proves nothing: after a restart of the machine it belongs to somebody else. */
const runs = (pid: number, mark: RegExp) => pid !== process.pid && mark.test(commandOf(pid));
