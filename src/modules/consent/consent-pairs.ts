import type { ConsentChanges } from './consent-change.js';

/**
 * A pair gets a row before anything is decided about it, so that there is always one to lock: the guard takes it in
 * share mode, and thereby waits for a change under way, or the change for it.
 *
 * @param pairs a SELECT that yields line_id and mobile_number
 * @returns an INSERT, to run before the statement that decides: a row is locked only by a later one. Of several pairs it
 *   is a transaction of its own, or comes behind every lock on pairs that are there (docs/consent.md, "The order of locks")
 */
export const preparePairs = (pairs: string) => `
  insert into consents (line_id, mobile_number)
  select distinct pair.line_id, pair.mobile_number from (${pairs}) pair
  where not exists (select from consents c where c.line_id = pair.line_id and c.mobile_number = pair.mobile_number)
  order by 1, 2
  on conflict do nothing`;

/** One text for each pair, to look it up by. */
export function pairKey(lineId: number, mobileNumber: string): string {
  return `${lineId} ${mobileNumber}`;
}

/** Somebody else adds one of the pairs of these changes at this moment, and nothing of them is done. */
export class PairsTaken extends Error {
  constructor(readonly changes: ConsentChanges) {
    super('Somebody else adds one of these pairs at this moment.');
  }
}
