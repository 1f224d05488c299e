import type { Clauses } from './clauses.js';
import { type Cover, isWish, type Kind } from './covering.js';

/** So many words behind the pause after an earnest wish may still narrow it. */
const NEAR = 3;

/**
 * How a sentence goes on behind a wish: `over` if nothing there changes it, `narrowed` if it says which texts, or until
 * when, `running on` if what is there may make another wish of it.
 */
export type Ending = 'over' | 'narrowed' | 'running on';

/** Judges what stands behind a wish; `end` is where the words that are laid around it end. */
export function endingOf(clauses: Clauses, { kind, from, to }: Cover, end: number): Ending {
  if (!isWish(kind)) return 'running on';
  if (!isParted(clauses, kind, end) && (kind !== 'revocation' || goesOn(clauses, to, end))) return 'running on';
  const isEarnest = clauses.has(from, to, 'earnest');
  if (!clauses.isAfterPause(to) && (clauses.is(to, 'narrowing') || (isEarnest && clauses.is(to, 'topical')))) {
    return 'narrowed';
  }
  // What comes behind a pause is mostly the reason.
  const reach = isEarnest && clauses.isAfterPause(end) ? Math.min(end + NEAR, clauses.length) : clauses.length;
  return clauses.has(to, reach, 'limiting', 'lightening') ? 'narrowed' : 'over';
}

function isParted(clauses: Clauses, kind: Kind, end: number): boolean {
  return clauses.isAfterPause(end) || (kind === 'revocation' && clauses.is(end, 'reasoning'));
}

/** A revocation holds whatever else is said with it: take me off your list or I call them. Not before these words. */
function goesOn(clauses: Clauses, to: number, end: number): boolean {
  if (!clauses.isWeighed) return true;
  return (
    clauses.has(to, end + 1, 'narrowing') ||
    clauses.has(end, clauses.length, 'limiting', 'lightening', 'conditional', 'others')
  );
}
