import type { Clauses } from './clauses.js';
import type { Cover } from './covering.js';
import type { Said } from './said.js';

/**
 * What a wish says where nothing turns or narrows it. A bare question isn't a demand, and what is quoted is somebody
 * else's. What points backward counts once it is known what it means.
 */
export function wishSaid(clauses: Clauses, { kind, from, to }: Cover): Said {
  const isDemand = !clauses.onlyAsks && !clauses.isQuoted(from, to);
  if (!isDemand) return { kind: 'doubt', from, to, isAnywhere: true };
  const isOpen = kind === 'backward' && !isNamedBefore(clauses, from);
  return { kind: isOpen ? 'backward' : 'revocation', from, to, isAnywhere: true };
}

function isNamedBefore(clauses: Clauses, from: number): boolean {
  const at = clauses.firstOf('topic');
  return at >= 0 && at < from;
}
