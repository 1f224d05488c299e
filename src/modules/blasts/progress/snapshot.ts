import { OUTCOMES, type OutcomeCounts } from '../outcomes.js';

/** How far a Blast was at a moment. */
export type Snapshot = OutcomeCounts & { at: Date };

/** One count for each outcome as SQL, over the statuses of a Blast's messages; together they are all of them. */
export const COUNTS = Object.entries(OUTCOMES)
  .map(([outcome, statuses]) => {
    const listed = statuses.map((status) => `'${status}'`).join(', ');
    return `count(*) filter (where status in (${listed}))::int as ${outcome}`;
  })
  .join(', ');

export const OUTCOME_COLUMNS = Object.keys(OUTCOMES).join(', ');

/** All whom the Blast is for so far. */
export function totalOf(counts: OutcomeCounts): number {
  const { waiting, sent, delivered, failed, blocked, uncertain } = counts;
  return waiting + sent + delivered + failed + blocked + uncertain;
}

/** Those of whom it is known what became of their text. */
export function settledOf(counts: OutcomeCounts): number {
  return totalOf(counts) - counts.waiting;
}
