import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../shared/database/query.js';
import type { BlastList } from './blast-list.js';

/** Writes down to whom a Blast goes, in the order in which the lists are launched, in place of what was written before. */
export async function writeLists(em: EntityManager, blastId: number, lists: readonly BlastList[]): Promise<void> {
  await query(em, 'delete from blast_lists where blast_id = $1', [blastId]);
  await query(
    em,
    `insert into blast_lists (blast_id, position, kind, line_id, list_id, name)
     select $1, list.position - 1, list.kind, list.line_id, list.list_id, list.name
     from unnest($2::text[], $3::int[], $4::int[], $5::text[])
       with ordinality as list (kind, line_id, list_id, name, position)`,
    [
      blastId,
      lists.map(({ kind }) => kind),
      lists.map(({ lineId }) => lineId),
      lists.map(({ listId }) => listId),
      lists.map(({ name }) => name),
    ],
  );
}
