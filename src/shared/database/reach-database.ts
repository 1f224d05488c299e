import { MikroORM } from '@mikro-orm/postgresql';
import type { INestApplicationContext } from '@nestjs/common';
import { type Config, ConfigError } from '../../config.js';

/** Throws a ConfigError that says what to do when PostgreSQL can't be reached: the ORM itself would find out later. */
export async function reachDatabase(app: INestApplicationContext, { databaseUrl }: Config): Promise<void> {
  try {
    await app.get(MikroORM).connect();
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    const { message } = error as Error;
    throw new ConfigError(`PostgreSQL at ${host}${pathname} refused: ${message}. Start it, or correct DATABASE_URL.`);
  }
}
