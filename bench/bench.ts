/** `bin/bench`: our side and the floor in turns, at least three times, on servers of the run's own where it needs any. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from '../dev/app.ts';
import { build } from '../dev/build.ts';
import { databaseCalled } from '../dev/database.ts';
import { ROOT } from '../dev/places.ts';
import { servers } from '../dev/private-servers.ts';
import { Refusal } from '../dev/refusal.ts';
import { Run } from '../dev/run.ts';
import { blast } from './blast.ts';
import { type Figure, printed } from './figure.ts';
import { imports } from './import.ts';
import { inbound } from './inbound.ts';
import { keywords } from './keywords.ts';
import { launch } from './launch.ts';
import { ledger } from './ledger.ts';
import { locks } from './locks.ts';

export type Bench = { app: App; dist: string; run: Run; databaseUrl: string; env: Record<string, string> };

export type Options = { rows: number };

/** What measures the whole application gets servers; what measures a part of it, the build alone. */
const BENCHES: Record<string, (options: Options) => Promise<Figure[]>> = {
  blast: async (options) => blast(await prepared(), options),
  import: async () => imports(await prepared()),
  inbound: async () => inbound(await prepared()),
  keywords: () => keywords(built()),
  launch: async (options) => launch(await prepared(), options),
  ledger: async () => ledger(await prepared()),
  locks: async () => locks(await prepared()),
};

const run = new Run();

await run.tells(async () => {
  const { values, positionals } = parseArgs({
    options: { rows: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const rows = Number(values.rows);
  const measure = BENCHES[name];
  if (!measure || !(rows > 0))
    throw new Refusal(`Usage: bin/bench ${Object.keys(BENCHES).join('|')} [--rows N] [--json]`);
  for (const figure of await measure({ rows })) {
    process.stdout.write(`${printed(figure, values.json)}\n`);
  }
  return 0;
});

/** Real servers with fsync and synchronous commit on, as in production, and a migrated database. */
async function prepared(): Promise<Bench> {
  const dir = folder(join(tmpdir(), 'assent-bench-'));
  const dist = built();
  const urls = await servers(dir, run);
  const databaseUrl = await databaseCalled('assent', urls.databaseUrl);
  const env = {
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    REDIS_URL: urls.redisUrl,
    PUBLIC_URL: 'http://127.0.0.1',
    SESSION_SECRET: randomBytes(32).toString('hex'),
  };
  const app = new App(dist, { ...process.env, ...env }, run);
  await app.finish('migrate');
  return { app, dist, run, databaseUrl, env };
}

function built(): string {
  const dist = join(folder(join(ROOT, '.test-run-')), 'dist');
  build(dist);
  return dist;
}

function folder(prefix: string): string {
  const dir = mkdtempSync(prefix);
  run.removeAtEnd(dir);
  if (process.getuid?.() === 0) chmodSync(dir, 0o711);
  return dir;
}
