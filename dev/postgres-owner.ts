import { execFileSync, spawnSync } from 'node:child_process';
import { Refusal } from './refusal.ts';

/** As whom PostgreSQL runs: `{}` is as ourselves. */
export interface Owner {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root runs it as the `postgres` user, made when the machine has none. */
export function postgresOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const known = idsOf('postgres');
  if (known) return known;
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const ids = idsOf('postgres');
  if (!ids) {
    throw new Refusal(
      `PostgreSQL doesn't run as root and the user "postgres" can't be created (${made.error?.message ?? String(made.stderr).trim()}): start Assent as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return ids;
}

/** Whether `owner` passes the test(1) on this path: root sees every folder, the postgres user doesn't. */
export function may(owner: Owner, test: '-x' | '-r', path: string): boolean {
  return spawnSync('test', [test, path], { ...owner, cwd: '/' }).status === 0;
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
