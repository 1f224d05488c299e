import type { Clauses } from './clauses.js';
import { type Cover, coversFrom } from './covering.js';
import { endingOf } from './ending.js';
import type { Said } from './said.js';
import { wishSaid } from './wish.js';

const MOST_CLAUSES = 8;
/** So far before a pause a condition still holds behind it. */
const REACH = 8;

/** A revocation as a clause of a sentence that talks of other things too; a doubt if these turn or narrow it. */
export function revokingClause(clauses: Clauses, fromStart: Map<number, Cover>): Said | null {
  let doubt: Said | null = null;
  for (const start of clauses.isCut ? [] : clauseStarts(clauses)) {
    const before = turnBefore(clauses, start);
    if (before === 'always') continue;
    for (const [end, cover] of start === 0 ? fromStart : coversFrom(clauses, start)) {
      const ending = endingOf(clauses, cover, end);
      if (ending === 'running on') continue;
      const said = wishSaid(clauses, cover);
      const isMeant = !isBanter(clauses, start, cover) && !isTimed(clauses, start, cover);
      const isPlain = before === 'never' && ending === 'over' && isMeant;
      if (isPlain && said.kind === 'revocation') return said;
      doubt = isPlain ? said : { ...said, kind: 'doubt' };
    }
  }
  return doubt;
}

/** Take me off, after a day was named, may mean that day. */
function isTimed(clauses: Clauses, start: number, { kind }: Cover): boolean {
  return kind === 'request' && clauses.has(0, start - 1, 'limiting') && !clauses.has(0, clauses.length, 'earnest');
}

/** Who laughs beforehand isn't in earnest, unless the words are. */
function isBanter(clauses: Clauses, start: number, { from, to }: Cover): boolean {
  return clauses.has(0, start, 'lightening') && !clauses.has(from, to, 'earnest');
}

function clauseStarts(clauses: Clauses): number[] {
  return clauses.words
    .flatMap((_, at) =>
      clauses.isAfterPause(at) || clauses.is(at - 1, 'joining') || clauses.is(at, 'asking') ? [at] : [],
    )
    .slice(0, MOST_CLAUSES);
}

/** Whether something before a clause turns it: `always`, or only so much that it is doubtful across a pause. */
function turnBefore(clauses: Clauses, start: number): 'never' | 'doubtfully' | 'always' {
  const isParted =
    clauses.isAfterPause(start) ||
    clauses.is(start - 1, 'dismissing') ||
    (clauses.is(start - 1, 'joining') && clauses.is(start, 'beginning'));
  if (!isParted) {
    return clauses.has(0, start, 'turning') ? 'always' : 'never';
  }
  return clauses.has(start - REACH, start, 'conditional') ? 'doubtfully' : 'never';
}
