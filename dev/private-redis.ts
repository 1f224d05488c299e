import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { endLeftover, pidIn } from './leftover.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { keptSecret } from './secrets.ts';

interface Home {
  dir: string;
  config: string;
  log: string;
  pidFile: string;
}

/** Starts a Redis of our own on the data in `dir`; returns its URL, without a database number. */
export async function startRedis(dir: string, run: Run, isThrownAway: boolean): Promise<string> {
  const home = homeIn(dir);
  const password = keptSecret(dir, 'redis-password');
  await endLeftover(home.pidFile, home.config, 'SIGTERM');

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    // In a file rather than as arguments: everybody can read arguments.
    writeFileSync(home.config, settings(home, port, password, isThrownAway), { mode: 0o600 });
    if (await isStarted(home, run)) return `redis://:${password}@127.0.0.1:${port}`;
    if (attempt === 5 || !/Address already in use/.test(logOf(home))) throw new Refusal(whyNot(home));
  }
}

function homeIn(dir: string): Home {
  const home = join(dir, 'redis');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    dir: home,
    config: join(home, 'redis.conf'),
    log: join(home, 'redis.log'),
    pidFile: join(home, 'redis.pid'),
  };
}

function settings(home: Home, port: number, password: string, isThrownAway: boolean): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'protected-mode yes',
    `dir "${home.dir}"`,
    `pidfile "${home.pidFile}"`,
    `logfile "${home.log}"`,
    // The title would hide the path by which a later run tells this server from a stranger.
    'set-proc-title no',
    // Bull needs every key: refuse writes rather than forget some.
    'maxmemory-policy noeviction',
    'save ""',
    `appendonly ${isThrownAway ? 'no' : 'yes'}`,
    'databases 512',
    '',
  ].join('\n');
}

async function isStarted(home: Home, run: Run): Promise<boolean> {
  rmSync(home.log, { force: true });
  rmSync(home.pidFile, { force: true });
  const server = run.start(
    program(),
    [home.config],
    { cwd: home.dir, stdio: 'ignore' },
    { signal: 'SIGTERM', patience: 30_000 },
  );
  while (server.exitCode === null && server.signalCode === null) {
    if (pidIn(home.pidFile) === server.pid && /Ready to accept connections/i.test(logOf(home))) return true;
    await pause(20);
  }
  return false;
}

/** Valkey is what some systems install as Redis. */
function program(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of ['redis-server', 'valkey-server']) {
    const folder = folders.find((each) => each && existsSync(join(each, name)));
    if (folder) return join(folder, name);
  }
  throw new Refusal('redis-server is missing: run bin/setup, or set REDIS_URL to a Redis of your own.');
}

function whyNot(home: Home): string {
  const log = logOf(home);
  if (/No space left|Disk quota/.test(log)) return `The disk is full: Redis needs room in ${home.dir}.`;
  const reason =
    log
      .trim()
      .split('\n')
      .findLast((line) => / # |Fatal|Bad file/.test(line)) ?? 'it says nothing';
  return `Redis doesn't start on ${home.dir}: ${reason.replace(/^.* [#*] /, '')} (see ${home.log}).`;
}

function logOf(home: Home): string {
  try {
    return readFileSync(home.log, 'utf8');
  } catch {
    return '';
  }
}
