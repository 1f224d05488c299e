import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { servers } from './servers.js';

/** An empty, migrated database that nobody else uses: a copy of the run's template. Drop it when done, also while something is still connected. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `assent_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${servers.template}`);
  const url = new URL(servers.databaseUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A Redis database with nothing in it that nobody else uses. */
export async function freshRedis(): Promise<{ url: string }> {
  const redis = new Redis(servers.redisUrl, { db: 0 });
  try {
    const number = await redis.incr('databases-taken');
    await redis.select(number);
    await redis.flushdb();
    return { url: `${servers.redisUrl}/${number}` };
  } finally {
    await redis.quit();
  }
}

/** Outside of any test's database. */
export async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: servers.databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
