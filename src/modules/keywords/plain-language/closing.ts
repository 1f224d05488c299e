import type { Clauses } from './clauses.js';
import { type Cover, coversFrom, type Kind } from './covering.js';
import { endingOf } from './ending.js';
import type { Said } from './said.js';
import { isNamedBefore, wishSaid } from './wish.js';

const BEGINNINGS = ['revocation', 'request', 'backward', 'plea', 'asking'];
const CLOSED: ReadonlySet<Kind> = new Set(['revocation', 'request', 'backward', 'bare']);
/** What stands further before a revocation turns something else. */
const NEAR = 3;

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
    const cover = mayBegin(clauses, at, start) ? closingCover(clauses, at) : null;
    if (!cover) continue;
    const said = wishSaid(clauses, cover);
    const isSure = isNamed(clauses, start, cover) && !clauses.has(0, at, 'limiting', 'lightening');
    return isSure ? said : { ...said, kind: 'doubt' };
  }
  return null;
}

function mayBegin(clauses: Clauses, at: number, start: number): boolean {
  if (BEGINNINGS.some((rule) => clauses.lastEnd(rule, at) > 0)) return true;
  const isParted = clauses.isAfterPause(start) || clauses.is(start - 1, 'joining');
  return isParted && clauses.lastEnd('bare', at) > 0;
}

/** Whether it is plain that texts are meant; a request may say so by itself: don't text me, but not take me off. */
function isNamed(clauses: Clauses, start: number, { kind, from, to }: Cover): boolean {
  if ((kind !== 'request' && kind !== 'bare') || isNamedBefore(clauses, start)) return true;
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
