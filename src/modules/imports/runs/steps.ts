import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../shared/database/query.js';

/** Few enough that a customer whose STOP has to wait for the step in hand does so for a moment only. */
const ROWS_OF_A_STEP = 1_500;

/** A range of mobile numbers: after the first, through the last. */
export type Step = { step: number; after: string; through: string };

/** Behind every mobile number: letters sort behind digits in every collation. */
const BEHIND_ALL = '+a';

/** Cuts the staged rows into ranges of mobile numbers, so that rows of the same number stay together. */
const CUT = `
  insert into import_steps (import_id, step, after_number, through_number)
  select $1, row_number() over (order by mobile_number), lag(mobile_number, 1, '') over (order by mobile_number), mobile_number
  from (
    select distinct mobile_number from (
      select mobile_number, row_number() over (order by mobile_number) as place from import_rows where import_id = $1
    ) rows where place % $2 = 0
    union all select '${BEHIND_ALL}'
  ) ends`;

export async function cutSteps(em: EntityManager, importId: number, rows = ROWS_OF_A_STEP): Promise<void> {
  await query(em, 'delete from import_steps where import_id = $1', [importId]);
  await query(em, CUT, [importId, rows]);
}

/**
 * Takes the next step for the transaction in hand, which has to apply it: it is done with the commit, or free again
 * with the rollback. Undefined when nothing is left, or the import was cancelled.
 */
export async function takeStep(em: EntityManager, importId: number): Promise<Step | undefined> {
  const [step] = await query<Step>(
    em,
    // Materialized: run again for each row that it is joined with, it would go on to further steps.
    `with next as materialized (
       select step from import_steps where import_id = $1 and done_at is null
         and exists (select from imports where id = $1 and status = 'running')
       order by step limit 1 for update skip locked
     )
     update import_steps s set done_at = clock_timestamp() from next
     where s.import_id = $1 and s.step = next.step
     returning s.step, s.after_number as "after", s.through_number as "through"`,
    [importId],
  );
  return step;
}

/** How many steps are not done, whoever has them in hand. */
export async function stepsLeft(em: EntityManager, importId: number): Promise<number> {
  const [row] = await query<{ left: number }>(
    em,
    'select count(*) as left from import_steps where import_id = $1 and done_at is null',
    [importId],
  );
  return row?.left ?? 0;
}
