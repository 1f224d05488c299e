import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { App } from '../../dev/app.ts';
import { databaseCalled } from '../../dev/database.ts';
import { freePort } from '../../dev/free-port.ts';
import { servers } from '../../dev/private-servers.ts';
import type { Run } from '../../dev/run.ts';
import type { Temper } from './carrier-process.ts';
import type { StagedLine } from './cast.ts';
import { staged } from './staged.ts';
import { Supervised } from './supervised.ts';

const LINES = ['+14155550100', '+12125550100'];

export type Scene = {
  dist: string;
  env: NodeJS.ProcessEnv & { DATABASE_URL: string; REDIS_URL: string; PUBLIC_URL: string; SESSION_SECRET: string };
  lines: StagedLine[];
  carrier: Supervised;
  arrivals: string;
  web: Supervised;
  workers: Supervised[];
};

/** Assent as in production on servers of its own, with a carrier and workers; everything logs into `folder`. */
export async function setScene(
  { dist, serversDir, folder }: { dist: string; serversDir: string; folder: string },
  { seed, workers, temper, audience }: { seed: number; workers: number; temper: Temper; audience: string[] },
  run: Run,
): Promise<Scene> {
  const { databaseUrl: adminUrl, redisUrl } = await servers(serversDir, run, { isThrownAway: true });
  const databaseUrl = await durableDatabase(adminUrl);
  const secret = randomBytes(32).toString('hex');
  const arrivals = join(folder, 'carrier.jsonl');
  const supervised = (name: string, args: string[], ready: RegExp, env?: NodeJS.ProcessEnv) =>
    new Supervised(run, { name, args, env, ready, log: join(folder, `${name}.log`) });

  const here = import.meta.dirname;
  const carrierArgs = [join(here, 'carrier-process.ts'), arrivals, secret, String(seed), JSON.stringify(temper)];
  const carrier = supervised('carrier', carrierArgs, /listens on (http:\S+)/);
  await carrier.start();
  // A port that stays the same, also for a web process that is killed and started again.
  const port = String(await freePort());
  const env = {
    NODE_ENV: 'test',
    PORT: port,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SESSION_SECRET: secret,
    SIMULATED_CARRIER_URL: carrier.announced,
  };
  await new App(dist, { ...process.env, ...env }, run).finish('migrate');
  const lines = await staged(dist, databaseUrl, LINES, audience);
  const built = (file: string) => ['--enable-source-maps', join(dist, 'src', file)];
  const web = supervised('web', built('main.js'), /listens on (http:\S+)/, env);
  const all = Array.from({ length: workers }, (_, index) =>
    supervised(`worker-${index + 1}`, built('worker.js'), /Assent works/, env),
  );
  await Promise.all([web, ...all].map((each) => each.start()));
  await fetch(`${carrier.announced}/web`, { method: 'POST', body: env.PUBLIC_URL });
  return { dist, env, lines, carrier, arrivals, web, workers: all };
}

/** What is committed has to outlive the server's process, though not the machine. */
async function durableDatabase(adminUrl: string): Promise<string> {
  const url = await databaseCalled('assent', adminUrl);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('alter database assent set synchronous_commit = on');
  await client.end();
  return url;
}
