import type { Clauses } from './clauses.js';

/** From the most to the least that a stretch of words can mean. */
export const KINDS = ['revocation', 'request', 'backward', 'bare', 'doubt', 'hint', 'wrapping'] as const;
export type Kind = (typeof KINDS)[number];

/** What a stretch of words means when every one of them is explained, and the words that say so. */
export type Cover = { kind: Kind; from: number; to: number };

const REVOCATION = 1;
const REQUEST = 2;
const BACKWARD = 4;
const PLEA = 8;
const BARE = 16;
const DOUBT = 32;
const HINT = 64;
const LOOSE = 128;
const TILES = [
  ['revocation', REVOCATION],
  ['request', REQUEST],
  ['backward', BACKWARD],
  ['plea', PLEA],
  ['bare', BARE],
  ['doubt', DOUBT],
  ['hint', HINT],
  ['wrapping', 0],
  ['loose', LOOSE],
] as const;
type Core = { from: number; to: number; mark: number } | null;

/** Whether it asks for texts to stop, if it stands well. */
export function isWish(kind: Kind): kind is 'revocation' | 'request' | 'backward' {
  return kind === 'revocation' || kind === 'request' || kind === 'backward';
}

/** Lays the rules end to end, beginning at `from`: for each place that they reach without a gap, what has been said. */
export function coversFrom(clauses: Clauses, from: number): Map<number, Cover> {
  const reached: (Map<number, Core> | undefined)[] = [];
  reached[from] = new Map([[0, null]]);
  const covers = new Map<number, Cover>();
  for (let at = from; at <= clauses.length; at += 1) {
    const states = reached[at];
    if (!states) continue;
    if (at > from) covers.set(at, best(states, from, at));
    for (const [rule, mark] of TILES) {
      for (const end of clauses.ends(rule, at)) {
        reached[end] ??= new Map();
        extend(reached[end], states, mark, at, end);
      }
    }
  }
  return covers;
}

function extend(target: Map<number, Core>, states: Map<number, Core>, mark: number, from: number, to: number): void {
  for (const [marks, core] of states) {
    const next = marks | mark;
    if (target.has(next)) continue;
    const isStronger = (mark & ~LOOSE) !== 0 && (core === null || mark < core.mark);
    target.set(next, isStronger ? { from, to, mark } : core);
  }
}

function best(states: Map<number, Core>, from: number, to: number): Cover {
  let cover: Cover = { kind: 'wrapping', from, to };
  for (const [marks, core] of states) {
    const kind = kindOf(marks);
    if (KINDS.indexOf(kind) < KINDS.indexOf(cover.kind) && core) cover = { kind, from: core.from, to: core.to };
  }
  return cover;
}

/** Please stop is plain; hey you stop may be banter. */
function kindOf(marks: number): Kind {
  if (marks & REVOCATION) return 'revocation';
  if (marks & REQUEST) return 'request';
  if (marks & BACKWARD) return 'backward';
  if (marks & PLEA) return 'bare';
  if (marks & BARE) return marks & LOOSE ? 'doubt' : 'bare';
  if (marks & DOUBT) return 'doubt';
  return marks & HINT ? 'hint' : 'wrapping';
}
