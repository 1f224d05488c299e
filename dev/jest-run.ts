import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.ts';
import { signal } from './processes.ts';
import type { Run } from './run.ts';

/** What a spec file forgot to close may keep Jest alive for this long after the last test. */
const GRACE = 20_000;

/** Runs Jest with everything it starts in one process group; returns its exit code. */
export async function runJest(run: Run, args: string[], countsFile: string, env: NodeJS.ProcessEnv): Promise<number> {
  const jest = run.start(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      ...args,
    ],
    { cwd: ROOT, env: { ...process.env, ...env, NODE_ENV: 'test' }, stdio: ['ignore', 'inherit', 'inherit'] },
    { signal: 'SIGTERM', patience: 5_000, group: true },
  );
  let finishedAt = 0;
  const watch = setInterval(() => {
    if (!finishedAt && existsSync(countsFile)) finishedAt = Date.now();
    if (!finishedAt || Date.now() - finishedAt < GRACE) return;
    process.stderr.write('A test has left something running (a server, a queue or a timer): Jest was stopped.\n');
    clearInterval(watch);
    if (jest.pid) signal(-jest.pid, 'SIGKILL');
  }, 250);
  const [code] = (await once(jest, 'exit')) as [number | null];
  clearInterval(watch);
  return code ?? 1;
}
