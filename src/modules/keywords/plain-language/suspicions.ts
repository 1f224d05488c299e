import type { Clauses } from './clauses.js';
import type { Said } from './said.js';

/** So many words of what a net caught are shown. */
const SHOWN = 4;

/** Words that are suspicious wherever they stand. */
export function suspicion(clauses: Clauses): Said | null {
  const at = clauses.firstOf('suspicion');
  return at < 0 ? null : doubt(at, clauses.lastEnd('suspicion', at));
}

/** A revocation with words around it that nothing explains, unless it is one that somebody else is to heed. */
export function unexplainedRevocation(clauses: Clauses): Said | null {
  for (let at = 0; at < clauses.length; at += 1) {
    if (clauses.is(at, 'others')) return null;
    const asRequest = clauses.lastEnd('request', at);
    const isLast =
      asRequest === clauses.length || (asRequest === clauses.length - 1 && clauses.is(asRequest, 'limiting'));
    const end = Math.max(clauses.lastEnd('revocation', at), isLast ? asRequest : 0);
    if (end > 0 && !isOpposed(clauses, at)) return doubt(at, end);
  }
  return null;
}

/** Two words that are suspicious in one sentence, whatever stands between them. */
export function netted(clauses: Clauses): Said | null {
  const at = clauses.caught();
  return at < 0 ? null : doubt(at, Math.min(at + SHOWN, clauses.length));
}

/** Do not stop; I never stop; did you stop; you never text. */
function isOpposed(clauses: Clauses, at: number): boolean {
  if (clauses.is(at - 1, 'opposing')) return true;
  if (clauses.is(at - 1, 'addressing') && clauses.is(at, 'opposing')) return true;
  return clauses.is(at - 1, 'between') && clauses.is(at - 2, 'opposing');
}

function doubt(from: number, to: number): Said {
  return { kind: 'doubt', from, to, isAnywhere: true };
}
