import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pidIn } from '../../dev/leftover.ts';
import { postgresOwner } from '../../dev/postgres-owner.ts';
import { ended } from '../../dev/processes.ts';
import type { Run } from '../../dev/run.ts';

const PATIENCE_MS = 60_000;

/** Cuts the private PostgreSQL in `dir` off in mid-work and starts it again, on the same port; resolves when it answers. */
export async function restartPostgres(dir: string, databaseUrl: string, run: Run): Promise<void> {
  const home = realpathSync(join(dir, 'postgres'));
  const [program = '', ...args] = commandIn(join(home, 'postmaster.opts'));
  const pid = pidIn(join(home, 'postmaster.pid'));
  if (!pid || !(await ended(pid, 'SIGQUIT', 20_000))) throw new Error('PostgreSQL could not be cut off.');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = run.start(
      program,
      args,
      { ...postgresOwner(), cwd: '/', stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } },
      { signal: 'SIGINT', patience: 30_000 },
    );
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(databaseUrl)) return;
      if (Date.now() > deadline) throw new Error('PostgreSQL does not answer after its restart.');
      await sleep(50);
    }
    // Processes of the former one may still be on their way out.
    if (Date.now() > deadline) throw new Error('PostgreSQL does not start again.');
    await sleep(250);
  }
}

/** PostgreSQL keeps its command line as `program "argument" "argument"`. */
function commandIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
