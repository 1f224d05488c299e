import type { Clauses } from './clauses.js';
import { type Cover, coversFrom, type Kind } from './covering.js';
import { endingOf } from './ending.js';
import type { Said } from './said.js';
import { isNamedBefore, wishSaid } from './wish.js';

const CLOSING = ['revocation', 'request', 'backward', 'plea'];
const CLOSED: ReadonlySet<Kind> = new Set(['revocation', 'request', 'backward', 'bare']);
const UNNAMED: ReadonlySet<Kind> = new Set(['request', 'bare']);
const MOST_CLAUSES = 8;
/** What stands further before a revocation turns something else. */
const NEAR = 3;
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
      const isPlain = before === 'never' && ending === 'over' && !isBanter(clauses, start, cover) && !isTimed(clauses, start, cover);
      if (isPlain && said.kind === 'revocation') return said;
      doubt = isPlain ? said : { ...said, kind: 'doubt' };
    }
  }
  return doubt;
}

/**
 * A revocation that a sentence ends with, after words that nothing explains and nothing turns: I coach at this hour stop
 * texting me. A bare plea to stop says less there.
 */
export function closingRevocation(clauses: Clauses): Said | null {
  if (clauses.sentence.goesOn || clauses.sentence.asks || !clauses.isWeighed) return null;
  for (let at = 1; at < clauses.length; at += 1) {
    if (clauses.is(at - 1, 'others', 'conditional')) return null;
    const start = courtesyBefore(clauses, at);
    if (clauses.has(Math.max(begun(clauses, start), start - NEAR), start, 'turning')) continue;
    const isBegged = clauses.has(start - NEAR, start, 'begging');
    if (clauses.is(start - 1, 'opposing') || (clauses.is(start - 1, 'leading') && !isBegged)) continue;
    const isParted = clauses.isAfterPause(start) || clauses.is(start - 1, 'joining');
    if (![...CLOSING, 'asking', ...(isParted ? ['bare'] : [])].some((rule) => clauses.lastEnd(rule, at) > 0)) continue;
    const cover = closingCover(clauses, at);
    if (!cover) continue;
    const said = wishSaid(clauses, cover);
    const isNamed = !UNNAMED.has(cover.kind) || isNamedBefore(clauses, start) || names(clauses, start, cover);
    const isSure = isNamed && !clauses.has(0, at, 'limiting', 'lightening');
    return isSure ? said : { ...said, kind: 'doubt' };
  }
  return null;
}

/** Whether a request says by itself that texts are meant: don't text me, but not take me off. */
function names(clauses: Clauses, start: number, { kind, from, to }: Cover): boolean {
  return kind === 'request' && clauses.has(from, to, 'naming') && !clauses.has(start - NEAR, start, 'addressing');
}

/** What a revocation leads on to the end of a sentence, or to words that change nothing of it. */
function closingCover(clauses: Clauses, at: number): Cover | null {
  const covers = coversFrom(clauses, at);
  const whole = covers.get(clauses.length);
  if (whole && CLOSED.has(whole.kind)) return whole;
  for (const [end, cover] of covers) {
    if (cover.kind === 'revocation' && endingOf(clauses, cover, end) === 'over') return cover;
  }
  return null;
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

/** Where the courtesy begins that leads on to a word: can you please. */
function courtesyBefore(clauses: Clauses, at: number): number {
  const start = clauses.is(at - 1, 'asking') ? at - 1 : at;
  return clauses.is(start - 1, 'addressing') && clauses.is(start - 2, 'courteous') ? start - 2 : start;
}

/** Where the thought begins in which the word at a place stands. */
function begun(clauses: Clauses, at: number): number {
  for (let from = at; from > 0; from -= 1) {
    if (clauses.isAfterPause(from) || clauses.is(from - 1, 'joining')) return from;
  }
  return 0;
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
