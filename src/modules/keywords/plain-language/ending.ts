import type { Clauses } from './clauses.js';
import type { Cover } from './covering.js';
import type { Lexicon } from './lexicon.js';

/** So many words beside a revocation belong to it; what stands further away is about something else. */
export const NEAR = 3;

/**
 * How a revocation as a clause ends at `end`. `closed`: nothing that follows changes it; `narrowed`: by a time, a topic
 * or somebody else; `open`: it is none, for the thought goes on to be another one.
 */
export type Ending = 'closed' | 'narrowed' | 'open';

export function endingOf(clauses: Clauses, lexicon: Lexicon, cover: Cover, end: number): Ending {
  if (cover.kind !== 'revocation' && cover.kind !== 'request') return 'open';
  const isOver = clauses.isAfterPause(end);
  if (!isOver && (cover.kind === 'request' || !goesOn(clauses, lexicon, cover, end))) return 'open';
  return isNarrowed(clauses, lexicon, cover, end) ? 'narrowed' : 'closed';
}

/** Whether words limit what they stand beside; laughter does too. */
export function limits(clauses: Clauses, { lists }: Lexicon, from: number, to: number): boolean {
  return clauses.has(lists.limiting, from, to) || clauses.has(lists.lightening, from, to);
}

/** With a reason, or with what neither narrows nor turns it: take me off your list or I call them. */
function goesOn(clauses: Clauses, lexicon: Lexicon, { from, to }: Cover, end: number): boolean {
  const { lists } = lexicon;
  const { words } = clauses;
  if (lists.reasoning.has(words[end] ?? '')) return true;
  if (clauses.has(lists.narrowing, to, end + 1)) return false;
  if (limitsWish(clauses, lexicon, { from, to }, end, words.length)) return false;
  return !clauses.has(lists.conditional, end, words.length) && !clauses.has(lists.others, end, words.length);
}

function isNarrowed(clauses: Clauses, lexicon: Lexicon, { from, to }: Cover, end: number): boolean {
  const { lists } = lexicon;
  const { words } = clauses;
  const isEarnest = clauses.has(lists.earnest, from, to);
  const next = words[to] ?? '';
  if (!clauses.isAfterPause(to) && (lists.narrowing.has(next) || (isEarnest && lists.topical.has(next)))) return true;
  // What comes behind a pause is mostly the reason.
  const reach = isEarnest && clauses.isAfterPause(end) ? end + NEAR : words.length;
  return limitsWish(clauses, lexicon, { from, to }, to, Math.min(reach, words.length));
}

/** Laughter beside an earnest wish doesn't make it banter: remove me from your list lol. */
function limitsWish(
  clauses: Clauses,
  lexicon: Lexicon,
  wish: Pick<Cover, 'from' | 'to'>,
  from: number,
  to: number,
): boolean {
  if (clauses.has(lexicon.lists.earnest, wish.from, wish.to)) return clauses.has(lexicon.lists.limiting, from, to);
  return limits(clauses, lexicon, from, to);
}
