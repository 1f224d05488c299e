import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { types } from 'pg';

type Entities = NonNullable<Parameters<typeof defineConfig>[0]['entities']>;

/** Beside src, both as source and as built. */
const MIGRATIONS = join(import.meta.dirname, '../../../migrations');

const INT8 = 20;
const TIMESTAMPTZ = 1184;

/** Raw queries give numbers and Dates where the driver alone would give strings. */
const typeOverrides = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8) return Number;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text);
    return types.getTypeParser(oid as never, format as never);
  },
};

/** A connection whose other end has gone without a word is noticed some ten seconds after this, and not after two hours. */
const SILENT_MS = 10_000;

/** How every process of Assent opens PostgreSQL. */
export function ormOptions(databaseUrl: string, poolSize: number, entities: Entities = []) {
  return defineConfig({
    clientUrl: databaseUrl,
    entities,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: poolSize },
    driverOptions: {
      types: typeOverrides,
      options: '-c timezone=UTC',
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENT_MS,
    },
    extensions: [Migrator],
    migrations: {
      path: MIGRATIONS,
      pathTs: MIGRATIONS,
      glob: 'Migration*.{js,ts}',
      tableName: 'migrations',
      snapshot: false,
    },
  });
}
