import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { ConfigError, readDatabaseUrl } from './config.js';
import { ormOptions } from './shared/database/orm-options.js';

/** Brings the database up to the newest migration, and ends. Two at once wait for one another. */
async function migrate(): Promise<void> {
  const orm = await MikroORM.init(ormOptions(readDatabaseUrl(process.env), 2));
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  const session = await pool.connect();
  try {
    // Held until the session ends; the ORM itself has no lock.
    await session.query(`select pg_advisory_lock(hashtext('migrations'))`);
    await orm.migrator.up();
  } finally {
    session.release(true);
    await orm.close(true);
  }
}

migrate().catch((error: Error) => {
  console.error(error instanceof ConfigError ? error.message : `The database could not be migrated: ${error.message}`);
  process.exitCode = 1;
});
