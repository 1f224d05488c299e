import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from './query.js';

/**
 * Tells the planner of tables that have just grown many times over: PostgreSQL notices by itself within a minute or
 * so, and until then may read a table once for every row of another. Call outside of transactions; it blocks nobody.
 */
export async function refreshStatistics(em: EntityManager, ...tables: string[]): Promise<void> {
  await query(em, `analyze ${tables.join(', ')}`);
}
