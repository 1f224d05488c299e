import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';

/**
 * Runs SQL with $1-style parameters, inside the entity manager's transaction if one is open.
 * bigint comes back as number and timestamptz as Date.
 */
export async function query<Row>(em: EntityManager, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const result = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, params as unknown[]));
  return result.rows;
}

/** The one row of a query that always has one. */
export async function queryOne<Row>(em: EntityManager, sql: string, params: readonly unknown[] = []): Promise<Row> {
  const [row] = await query<Row>(em, sql, params);
  if (!row) throw new Error(`Expected a row from: ${sql.slice(0, 80)}`);
  return row;
}

/**
 * Runs one statement by itself, outside any transaction, and lets PostgreSQL keep its plan: for large statements that
 * run thousands of times. `name` stands for this SQL in every connection.
 */
export async function queryPrepared<Row>(
  em: EntityManager,
  { name, sql }: { name: string; sql: string },
  params: readonly unknown[],
): Promise<Row[]> {
  const pool = (await em.getConnection().getNativeClient()) as unknown as Pool;
  return (await pool.query({ name, text: sql, values: params as unknown[] })).rows;
}
