import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { endLeftover } from './leftover.ts';
import { databaseDir, postgresPrograms } from './postgres-home.ts';
import { type Owner, postgresOwner } from './postgres-owner.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { keptSecret } from './secrets.ts';

/** Data that is thrown away with the run needs no protection from a power cut, and tests need the speed. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

interface Cluster {
  owner: Owner;
  programs: string;
  dir: string;
  password: string;
  log: string;
}

/** Starts a PostgreSQL of our own on the data in `dir`; returns the URL of its database `postgres`. */
export async function startPostgres(dir: string, run: Run, isThrownAway: boolean): Promise<string> {
  const owner = postgresOwner();
  const cluster: Cluster = {
    owner,
    programs: postgresPrograms(owner),
    dir: databaseDir(dir, owner),
    password: keptSecret(dir, 'postgres-password'),
    log: join(dir, 'postgres.log'),
  };
  if (isThrownAway && cluster.dir !== join(dir, 'postgres')) run.removeAtEnd(cluster.dir);
  await endLeftover(pidFile(cluster), cluster.dir, 'SIGINT');
  const unfinished = join(dir, 'postgres-unfinished');
  if (!existsSync(join(cluster.dir, 'PG_VERSION')) || existsSync(unfinished)) {
    writeFileSync(
      unfinished,
      'PostgreSQL is being set up; if this file stays, that was interrupted and starts over.\n',
    );
    initialise(cluster);
    rmSync(unfinished);
  }
  rmSync(pidFile(cluster), { force: true });

  const settings = isThrownAway ? CARELESS : [];
  for (let attempt = 1; ; attempt++) {
    const port = await startOn(await freePort(), cluster, settings, run);
    if (port) return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
    const log = readFileSync(cluster.log, 'utf8');
    if (attempt === 5 || !/still in use|could not bind|Address already in use/.test(log))
      throw new Refusal(whyNot(log, cluster));
    await pause(1000); // Processes of a killed server are on their way out, or somebody took the port.
  }
}

function initialise(cluster: Cluster): void {
  for (const name of readdirSync(cluster.dir)) rmSync(join(cluster.dir, name), { recursive: true });
  const passwordFile = join(cluster.dir, '..', `password-${process.pid}`);
  try {
    writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
    const { uid, gid } = cluster.owner;
    if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
    const made = spawnSync(
      join(cluster.programs, 'bin/initdb'),
      // The built-in locale: the same order of names on every machine, whatever locales it has.
      [
        `--pgdata=${cluster.dir}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...cluster.owner, cwd: '/', encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Refusal(whyNot(made.stderr ?? String(made.error), cluster));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function startOn(port: number, cluster: Cluster, settings: string[], run: Run): Promise<number | undefined> {
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'log_min_messages=warning',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  const log = openSync(cluster.log, 'w', 0o600);
  const server = run.start(
    join(cluster.programs, 'bin/postgres'),
    ['-D', cluster.dir, '-p', String(port), ...flags],
    { ...cluster.owner, cwd: '/', stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C' } },
    { signal: 'SIGINT', patience: 30_000 },
  );
  while (server.exitCode === null && server.signalCode === null) {
    if (isReady(cluster, server.pid)) return port;
    await pause(20);
  }
  return undefined;
}

/** PostgreSQL writes its state into the eighth line of its lock file. */
function isReady(cluster: Cluster, pid?: number): boolean {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function whyNot(output: string, cluster: Cluster): string {
  if (/No space left|Disk quota/.test(output)) return `The disk is full: PostgreSQL needs room in ${cluster.dir}.`;
  if (/incompatible with server/.test(output)) {
    return `The database in ${cluster.dir} was made by another version of PostgreSQL: move it away, or go back to that version.`;
  }
  const reason = output.split('\n').find((line) => /FATAL|error:/.test(line)) ?? output.trim();
  return `PostgreSQL doesn't start on ${cluster.dir}: ${reason.replace(/^.*(FATAL|error):\s*/, '')} (see ${cluster.log}).`;
}

const pidFile = (cluster: Cluster) => join(cluster.dir, 'postmaster.pid');
