import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './places.ts';
import { Refusal } from './refusal.ts';

/** Compiles src/ and migrations/ into `out` (src/main.js, migrations/*.js); a failed build leaves the old one alone. */
export function build(out: string): void {
  const fresh = `${out}.${process.pid}`;
  const sources = ['src', 'migrations'].filter((dir) => existsSync(join(ROOT, dir)));
  mkdirSync(dirname(out), { recursive: true });
  const swc = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@swc/cli/bin/swc.js'), ...sources, '--out-dir', fresh, '--quiet'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (swc.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Refusal(`The build failed:\n${(swc.stderr || swc.stdout).split('\n\nCaused by')[0]?.trim()}`);
  }
  replace(out, fresh);
}

function replace(out: string, fresh: string): void {
  rmSync(out, { recursive: true, force: true });
  try {
    renameSync(fresh, out);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another build was quicker by a hair, and just as new.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

if (import.meta.main) {
  try {
    build(resolve(ROOT, process.argv[2] ?? 'dist'));
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
