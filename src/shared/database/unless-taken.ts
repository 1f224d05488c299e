import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from './query.js';

const UNIQUE_VIOLATION = '23505';

/**
 * Inserts what hardly ever is there already. When somebody else's row came first, the attempt is undone and `otherwise`
 * is done in its place; what the transaction did and locked before stays.
 */
export async function unlessTaken<Told>(
  em: EntityManager,
  attempt: () => Promise<Told>,
  otherwise: () => Promise<Told>,
): Promise<Told> {
  await query(em, 'savepoint attempt');
  try {
    return await attempt();
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    await query(em, 'rollback to savepoint attempt');
    return otherwise();
  }
}
