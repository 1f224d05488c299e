import type { Clauses } from './clauses.js';
import type { Cover } from './covering.js';
import type { Said } from './said.js';

/**
 * What a wish says where nothing turns or narrows it. A bare question isn't a demand, and what is quoted is somebody
 * else's; who gives another number wants to be texted. What points backward counts once it is known what it means.
 */
export function wishSaid(clauses: Clauses, { kind, from, to }: Cover): Said {
  const isReplaced = clauses.lastEnd('discarding', from) > 0 && clauses.speaksOf('replacement');
  const isForNow = clauses.lastEnd('passing', from) > 0;
  const isDemand = !isReplaced && !isForNow && !clauses.onlyAsks && !clauses.isQuoted(from, to);
  if (!isDemand) return { kind: 'doubt', from, to, isAnywhere: true };
  const isOpen = kind === 'backward' && !isNamedBefore(clauses, from);
  return { kind: isOpen ? 'backward' : 'revocation', from, to, isAnywhere: true };
}

/** Whether a sentence has spoken of texts before it comes to a word. */
export function isNamedBefore(clauses: Clauses, from: number): boolean {
  const at = clauses.firstOf('topic');
  return at >= 0 && at < from;
}
