import { closingRevocation, revokingClause } from './clause-reading.js';
import type { Clauses } from './clauses.js';
import { type Cover, coversFrom, isWish } from './covering.js';
import type { Said } from './said.js';
import { netted, suspicion, unexplainedRevocation } from './suspicions.js';
import { wishSaid } from './wish.js';

/** What one sentence says about texts; `talk` says nothing about them. */
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

/** From what says most to what says least: the first that finds something decides. */
export function sentenceReading(clauses: Clauses): SentenceReading {
  const covers = clauses.isCut ? new Map<number, Cover>() : coversFrom(clauses, 0);
  const whole = covers.get(clauses.length);
  const said = (clauses.isTriggered ? wish(clauses, covers) : null) ?? saidBy(whole ? 'wrapping' : 'talk');
  return {
    kind: said.kind,
    words: clauses.asWritten(said.from, said.to),
    isAnywhere: said.isAnywhere,
    isOwn: clauses.has(said.from, said.to, 'oneself'),
    isLight: clauses.has(0, clauses.length, 'lightening'),
    isEarnest: clauses.isTriggered && clauses.has(0, clauses.length, 'earnest'),
    instructs: clauses.isTriggered && instructs(clauses),
  };
}

function wish(clauses: Clauses, covers: Map<number, Cover>): Said | null {
  const whole = covers.get(clauses.length);
  return (
    (whole && whole.kind !== 'wrapping' ? wholeSentence(clauses, whole) : revokingClause(clauses, covers)) ??
    closingRevocation(clauses) ??
    suspicion(clauses) ??
    unexplainedRevocation(clauses) ??
    netted(clauses)
  );
}

/** A sentence of which every word is explained. */
function wholeSentence(clauses: Clauses, cover: Cover): Said {
  const { kind, from, to } = cover;
  return isWish(kind) ? wishSaid(clauses, cover) : { kind, from, to, isAnywhere: false };
}

function instructs(clauses: Clauses): boolean {
  return clauses.words.some((_, at) => clauses.lastEnd('instruction', at) > 0);
}

function saidBy(kind: 'wrapping' | 'talk'): Said {
  return { kind, from: 0, to: 0, isAnywhere: false };
}
