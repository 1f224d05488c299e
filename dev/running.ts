import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './run.ts';
import { keep } from './secrets.ts';

const fileIn = (dir: string) => join(dir, 'running.json');

/** While `bin/dev` runs, `bin/assent` finds its settings here; the file is 0600, since it holds passwords. */
export function noteRunning(dir: string, env: NodeJS.ProcessEnv, run: Run): void {
  const { DATABASE_URL, REDIS_URL, PUBLIC_URL, SESSION_SECRET } = env;
  keep(fileIn(dir), JSON.stringify({ DATABASE_URL, REDIS_URL, PUBLIC_URL, SESSION_SECRET }));
  run.atEnd(() => rmSync(fileIn(dir), { force: true }));
}

/** Empty when nothing runs on the data in `dir`. */
export function settingsOfRunning(dir: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(fileIn(dir), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
