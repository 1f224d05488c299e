import type { Clauses } from './clauses.js';
import { type Cover, isWish, type Kind } from './covering.js';
import type { Trait } from './traits.js';

/** So many words behind the pause after an earnest wish, or of a statement, may still narrow it. */
const NEAR = 3;

/**
 * How a sentence goes on behind a wish: `over` if nothing there changes it, `narrowed` if it says which texts, or until
 * when, `running on` if what is there may make another wish of it.
 */
export type Ending = 'over' | 'narrowed' | 'running on';

/** Judges what stands behind a wish; `end` is where the words that are laid around it end. */
export function endingOf(clauses: Clauses, { kind, from, to }: Cover, end: number): Ending {
  if (!isWish(kind)) return 'running on';
  if (clauses.leadsBeyond('exception', from, to)) return 'narrowed';
  if (clauses.is(end - 1, 'described') && clauses.is(end, 'beginning')) return 'narrowed';
  const isEarnest = clauses.has(from, to, 'earnest');
  const limits: Trait[] = isEarnest ? ['limiting'] : ['limiting', 'lightening'];
  const isStated = kind === 'revocation' && clauses.lastEnd('statement', end) > 0;
  if (!isStated && !isParted(clauses, kind, end)) {
    const isOther = clauses.has(end, clauses.length, ...limits, 'conditional', 'others');
    if (kind !== 'revocation' || !clauses.isWeighed || isOther || clauses.has(to, end + 1, 'narrowing')) {
      return 'running on';
    }
  }
  const isNext = clauses.isAfterPause(to) || (isStated && end === to);
  if (!isNext && (clauses.is(to, 'narrowing') || (isEarnest && clauses.is(to, 'topical')))) {
    return 'narrowed';
  }
  // What comes behind a pause is mostly the reason.
  const isReason = isStated || (isEarnest && clauses.isAfterPause(end));
  const reach = isReason ? Math.min(end + NEAR, clauses.length) : clauses.length;
  return clauses.has(to, reach, ...limits) ? 'narrowed' : 'over';
}

/** A revocation holds whatever reason is given for it, with a comma or without. */
function isParted(clauses: Clauses, kind: Kind, end: number): boolean {
  return clauses.isAfterPause(end) || (kind === 'revocation' && clauses.is(end, 'reasoning'));
}
