import { readFileSync } from 'node:fs';
import { commandOf, ended } from './processes.ts';
import { Refusal } from './refusal.ts';

/** Ends a server that a killed run has left behind; `mark` tells it from a stranger who got its number since. */
export async function endLeftover(pidFile: string, mark: string, signal: NodeJS.Signals): Promise<void> {
  const pid = pidIn(pidFile);
  if (!pid || !commandOf(pid).includes(mark)) return;
  if (!(await ended(pid, signal, 30_000))) {
    throw new Refusal(
      `A server of an earlier run (process ${pid}) doesn't stop: end it with "kill ${pid}", then start again.`,
    );
  }
}

export function pidIn(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
