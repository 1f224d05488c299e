import { setTimeout as sleep } from 'node:timers/promises';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ormOptions } from '../../src/shared/database/orm-options.js';
import { applicationRole } from './application-role.js';
import { Carrier } from './carrier.js';
import { assentCommand, assentCommandOn } from './commands.js';
import { freshDatabase, freshRedis } from './database.js';
import { ReplacedClock } from './replaced-clock.js';
import { ServerProcess } from './server-process.js';
import { StaffMember } from './staff-member.js';
import { Stage } from './stage.js';

type Orm = { em: EntityManager; close(force: boolean): Promise<void> };
/**
 * `asOtherRole`: the processes connect as the role for production of docs/consent.md, the test itself as the owner. An
 * empty setting is one that isn't set. `clock`: what all clocks show at the beginning; without it they are the real ones.
 */
type Options = { workers?: number; env?: Record<string, string>; asOtherRole?: boolean; clock?: Date };

const SESSION_SECRET = 'a secret that only the tests of this project know';
export const CREDENTIALS_KEY = 'a key that seals nothing but what the tests made up';

/** Assent as it runs in production: its own processes, on a database and a Redis of its own. */
export class Assent {
  readonly workers: ServerProcess[] = [];
  readonly carrier: Carrier;
  private readonly cleanUps: (() => Promise<unknown>)[] = [];
  private replacedClock?: ReplacedClock;

  private constructor(
    readonly web: ServerProcess,
    readonly url: string,
    private readonly orm: Orm,
    private readonly pool: pg.Pool,
    private readonly env: Record<string, string>,
  ) {
    this.carrier = new Carrier(url, SESSION_SECRET);
  }

  static async start({ workers = 1, env = {}, asOtherRole = false, clock }: Options = {}): Promise<Assent> {
    const [database, redis] = await Promise.all([freshDatabase(), freshRedis()]);
    const role = asOtherRole ? await applicationRole(database.url) : null;
    const replaced = clock && (await ReplacedClock.in(database.url, clock));
    const given = {
      NODE_ENV: 'test',
      PORT: '0',
      DATABASE_URL: role?.url ?? database.url,
      REDIS_URL: redis.url,
      PUBLIC_URL: 'http://127.0.0.1',
      SIMULATOR: 'on',
      SESSION_SECRET,
      CREDENTIALS_KEY,
      ...replaced?.env,
      ...env,
    };
    const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    const web = await ServerProcess.start('main.js', settings, /listens on (http:\S+)/);
    const orm = await MikroORM.init(ormOptions(database.url, 5));
    const pool = new pg.Pool({ connectionString: database.url, max: 5 });
    // The database is dropped under connections that are still closing.
    pool.on('error', () => {});
    const assent = new Assent(web, web.announced, orm, pool, settings);
    assent.cleanUps.push(database.drop, async () => role?.drop());
    assent.replacedClock = replaced;
    for (let count = 0; count < workers; count += 1) await assent.startWorker();
    return assent;
  }

  /** @param env settings of this worker alone */
  async startWorker(env: Record<string, string> = {}): Promise<ServerProcess> {
    const worker = await ServerProcess.start('worker.js', { ...this.env, ...env }, /(Assent works)/);
    this.workers.push(worker);
    return worker;
  }

  /** Rows of any query, to look behind the pages; bigint comes as a string. */
  async sql<Row extends pg.QueryResultRow>(text: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, params)).rows;
  }

  /** For a transaction that goes past the pages; `release(true)` undoes what it has not committed. */
  session(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  /** For calling a service of Assent directly. */
  get em(): EntityManager {
    return this.orm.em.fork();
  }

  /** Sets the stage: accounts, users, lines and contacts. */
  get stage(): Stage {
    return new Stage(this.em);
  }

  /** A connection as the processes have it. */
  get databaseUrl(): string {
    return this.env.DATABASE_URL ?? '';
  }

  get redisUrl(): string {
    return this.env.REDIS_URL ?? '';
  }

  /** The clock that Assent was started with. */
  get clock(): ReplacedClock {
    if (!this.replacedClock) throw new Error('Assent was started without a clock of its own.');
    return this.replacedClock;
  }

  /** Runs `bin/assent` with these words. */
  command(...args: string[]): Promise<{ code: number; output: string }> {
    return assentCommand(this.env, ...args);
  }

  /** The same with something on its standard input. */
  commandOn(input: string, ...args: string[]): ReturnType<typeof assentCommandOn> {
    return assentCommandOn(input, this.env, ...args);
  }

  async signIn(email: string, password: string): Promise<StaffMember> {
    const member = new StaffMember(this.url);
    await member.signIn(email, password);
    return member;
  }

  async stop(): Promise<void> {
    if (process.env.SHOW_LOGS) for (const one of [this.web, ...this.workers]) process.stderr.write(one.log);
    await Promise.all([this.web, ...this.workers].map((process) => process.stop()));
    await Promise.all([this.pool.end(), this.orm.close(true)]);
    for (const cleanUp of this.cleanUps) await cleanUp();
    this.replacedClock?.close();
  }
}

/** Waits until the condition gives something, and returns it. Fails after `seconds`, naming what was awaited. */
export async function eventually<T>(
  what: string,
  condition: () => Promise<T | false | null | undefined>,
  seconds = 30,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s in vain until ${what}.`);
    await sleep(25);
  }
}
