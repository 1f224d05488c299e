/** `bin/test`: the tests with servers, a build and folders of their own, of which nothing stays. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from './app.ts';
import { build } from './build.ts';
import { chaosAsked, runChaos } from './chaos.ts';
import { databaseCalled } from './database.ts';
import { runJest } from './jest-run.ts';
import { ROOT } from './places.ts';
import { servers } from './private-servers.ts';
import { Run } from './run.ts';

const KINDS = ['rules', 'features', 'browser', 'architecture', 'history'];

const run = new Run();
let counts = { passed: 0, failed: 1, skipped: 0 };
process.on('exit', (code) => {
  if (code < 128) process.stdout.write(`${summary()}\n`);
});

await run.tells(async () => {
  const chaos = chaosAsked(process.argv.slice(2));
  const temporary = madeFolder(join(tmpdir(), 'assent-test-'));
  // The build must see node_modules, so it can't be in the system's temporary folder.
  const built = madeFolder(join(ROOT, '.test-run-'));
  build(join(built, 'dist'));
  if (chaos) {
    counts = { ...counts, ...(await runChaos(run, join(built, 'dist'), chaos, join(temporary, 'report.json'))) };
    return counts.failed > 0 ? 1 : 0;
  }
  const { databaseUrl, redisUrl } = await servers(temporary, run, { isThrownAway: true });

  const template = 'assent_template';
  await migrated(await databaseCalled(template, databaseUrl), redisUrl, join(built, 'dist'));

  const countsFile = join(temporary, 'counts.json');
  const code = await runJest(run, jestArguments(process.argv.slice(2)), countsFile, {
    TEST_DATABASE_URL: databaseUrl,
    TEST_TEMPLATE: template,
    TEST_REDIS_URL: redisUrl,
    TEST_DIST: join(built, 'dist'),
    TEST_COUNTS: countsFile,
  });
  counts = { ...counts, ...countsIn(countsFile) };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  counts.failed += Number(process.env.FAILED_BEFORE ?? 0);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

/** The spec files work on copies of one migrated database. */
async function migrated(databaseUrl: string, redisUrl: string, dist: string): Promise<void> {
  const needed = { PUBLIC_URL: 'http://localhost:3000', SESSION_SECRET: randomBytes(32).toString('hex') };
  const env = { ...process.env, ...needed, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
  await new App(dist, env, run).finish('migrate');
}

function jestArguments(given: string[]): string[] {
  const kinds = KINDS.filter((kind) => given.includes(`--${kind}`));
  const others = given.filter((each) => !kinds.includes(each.slice(2)));
  return [...kinds.map((kind) => `/test/${kind}/`), ...others];
}

function madeFolder(prefix: string): string {
  const dir = mkdtempSync(prefix);
  run.removeAtEnd(dir);
  // The postgres user passes through it when we are root.
  if (process.getuid?.() === 0) chmodSync(dir, 0o711);
  return dir;
}

function countsIn(file: string): Partial<typeof counts> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as typeof counts;
  } catch {
    return {};
  }
}

function summary(): string {
  const { passed, failed, skipped } = counts;
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
