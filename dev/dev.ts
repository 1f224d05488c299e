/** `bin/dev`: Assent with everything around it, on this machine. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { App } from './app.ts';
import { build } from './build.ts';
import { lockDataDir } from './data-lock.ts';
import { databaseCalled } from './database.ts';
import { demoSignIn, type SignIn } from './demo-sign-in.ts';
import { givenServers } from './given-servers.ts';
import { dataDir, ROOT } from './places.ts';
import { servers } from './private-servers.ts';
import { ended } from './processes.ts';
import { explanation, Refusal } from './refusal.ts';
import { Run } from './run.ts';
import { noteRunning } from './running.ts';
import { keptSecret } from './secrets.ts';
import { onChanges } from './source-changes.ts';
import { webAddress } from './web-address.ts';

const run = new Run();
const dist = join(ROOT, 'dist');
const say = (text: string) => process.stdout.write(`${text}\n`);

await run.tells(async () => {
  const isWatching = process.argv.includes('--watch');
  if (process.argv.slice(2).some((each) => each !== '--watch')) throw new Refusal('Usage: bin/dev [--watch]');

  const dir = dataDir();
  await lockDataDir(dir, run);
  const { port, publicUrl } = await webAddress(process.env);
  const given = await givenServers(process.env);
  build(dist);
  const { databaseUrl, redisUrl } = await servers(dir, run, { given });

  const app = new App(
    dist,
    {
      SIMULATOR: 'on',
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      DATABASE_URL: given.databaseUrl ?? (await databaseCalled('assent', databaseUrl)),
      REDIS_URL: redisUrl,
      SESSION_SECRET: process.env.SESSION_SECRET || keptSecret(dir, 'session-secret'),
      CREDENTIALS_KEY: process.env.CREDENTIALS_KEY || keptSecret(dir, 'credentials-key'),
      DATA_DIR: dir,
    },
    run,
  );
  await app.finish('migrate');
  noteRunning(dir, app.env, run);
  const signIn = await demoSignIn(app, dir, given.databaseUrl);
  return isWatching ? watched(app, publicUrl, signIn) : served(app, publicUrl, signIn);
});

/** Runs web and worker until one of them ends, which neither should. */
async function served(app: App, publicUrl: string, signIn?: SignIn): Promise<number> {
  const parts = start(app, () => welcome(publicUrl, signIn));
  const failed = await Promise.race(parts.map(([name, child]) => end(child).then(() => name)));
  throw new Refusal(`The ${failed} process has ended by itself (its last lines say why): Assent stops.`);
}

/** Runs web and worker anew after each change that builds; waits for the next change when they end. */
async function watched(app: App, publicUrl: string, signIn?: SignIn): Promise<number> {
  let parts = start(app, () => welcome(publicUrl, signIn));
  for await (const _ of onChanges(['src', 'views', 'public', 'migrations'])) {
    try {
      build(dist);
      await Promise.all(parts.map(([, { pid }]) => pid && ended(pid, 'SIGTERM', 20_000)));
      await app.finish('migrate');
      parts = start(app, () => say('Assent has been rebuilt.'));
    } catch (error) {
      if (!run.isEnding) say(explanation(error));
    }
  }
  return 0;
}

function start(app: App, ready: () => void): ['web' | 'worker', ChildProcess][] {
  const web = app.start('web', (line) => line.startsWith('Assent listens on') && ready());
  return [
    ['web', web],
    ['worker', app.start('worker')],
  ];
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('exit', () => done()));
}

function welcome(publicUrl: string, signIn?: SignIn): void {
  say(`\nAssent runs at ${publicUrl}`);
  if (signIn) say(`Sign in as ${signIn.email} with the password ${signIn.password}`);
  say('Ctrl-C stops it.\n');
}
