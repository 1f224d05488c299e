import { revokingClause } from './clause-reading.js';
import type { Clauses } from './clauses.js';
import { closingRevocation } from './closing.js';
import { type Cover, coversFrom, isWish } from './covering.js';
import type { Said } from './said.js';
import { netted, suspicion, unexplainedRevocation } from './suspicions.js';
import { wishSaid } from './wish.js';

/** What one sentence says about texts; `talk` says nothing about them, or only wraps what another says. */
export type SentenceReading = {
  kind: Said['kind'];
  /** Those that say so. */
  words: string;
  isAnywhere: boolean;
  /** Whether those words are about whoever writes: take me off. */
  isOwn: boolean;
  isLight: boolean;
  /** Whether it says so in words that nobody uses in fun. */
  isEarnest: boolean;
  /** Whether it tells people how to opt out. */
  instructs: boolean;
};

/** The rules that count as a sentence or clause only, of which all words must be explained. */
const TO_BE_LAID = ['revocation', 'request', 'backward', 'plea', 'bare', 'doubt', 'hint'];
const NOTHING: Said = { kind: 'talk', from: 0, to: 0, isAnywhere: false };

/** From what says most to what says least: the first that finds something decides. */
export function sentenceReading(clauses: Clauses): SentenceReading {
  const { kind, from, to, isAnywhere } = (clauses.speaks ? wish(clauses) : null) ?? NOTHING;
  return {
    kind,
    words: clauses.asWritten(from, to),
    isAnywhere,
    isOwn: clauses.has(from, to, 'oneself'),
    isLight: clauses.has(0, clauses.length, 'lightening'),
    isEarnest: clauses.isTriggered && clauses.has(0, clauses.length, 'earnest'),
    instructs: clauses.isTriggered && instructs(clauses),
  };
}

function wish(clauses: Clauses): Said | null {
  if (!TO_BE_LAID.some((rule) => clauses.speaksOf(rule))) return suspicion(clauses) ?? netted(clauses);
  const covers = clauses.isCut ? new Map<number, Cover>() : coversFrom(clauses, 0);
  const whole = covers.get(clauses.length);
  const said = whole && !isWeak(whole) ? wholeSentence(clauses, whole) : inClauses(clauses, covers);
  return (
    said ??
    suspicion(clauses) ??
    unexplainedRevocation(clauses) ??
    netted(clauses) ??
    (whole?.kind === 'hint' ? wholeSentence(clauses, whole) : null)
  );
}

/** The surest thing that its clauses say. */
function inClauses(clauses: Clauses, covers: Map<number, Cover>): Said | null {
  const said = revokingClause(clauses, covers);
  if (said && said.kind !== 'doubt') return said;
  const closing = closingRevocation(clauses);
  return closing && closing.kind !== 'doubt' ? closing : (said ?? closing);
}

/** Whether a sentence is all greetings, thanks, anger and reasons, as are wrapped around a wish. */
export function isWrapping(clauses: Clauses): boolean {
  return !clauses.isCut && coversFrom(clauses, 0).get(clauses.length)?.kind === 'wrapping';
}

/** A sentence of which every word is explained. */
function wholeSentence(clauses: Clauses, cover: Cover): Said {
  const { kind, from, to } = cover;
  return isWish(kind) ? wishSaid(clauses, cover) : { kind, from, to, isAnywhere: false };
}

/** Whether a sentence may yet say more in a part of it. */
function isWeak({ kind }: Cover): boolean {
  return kind === 'wrapping' || kind === 'hint';
}

function instructs(clauses: Clauses): boolean {
  return clauses.speaksOf('instruction');
}
