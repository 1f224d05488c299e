import { Clauses } from './clauses.js';
import { type Cover, coversFrom, type Kind } from './covering.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentences.js';

/** What one sentence says about texts, with the words that say so; `talk` says nothing about them. */
export type SentenceReading = { kind: Kind | 'talk'; words: string; isAnywhere: boolean; isLight: boolean };

/** After these a new thought begins without a comma. */
const JOINING = new Set(['so', 'but', 'and', 'then', 'because', 'also', 'anyway']);
const ASKING_FOR = new Set(['please', 'kindly']);
/** With these a reason begins without a comma. */
const REASONING = new Set(['i', 'we', 'this', 'my', 'because', 'as', 'since', 'it']);
const POLITE = new Set(['please', 'kindly', 'can', 'could', 'would', 'will']);
const WRAPPING = { kind: 'wrapping', words: '', isAnywhere: false } as const;
const TALK = { kind: 'talk', words: '', isAnywhere: false } as const;

type Said = Omit<SentenceReading, 'isLight'>;

export function sentenceReading(sentence: Sentence, lexicon: Lexicon): SentenceReading {
  const clauses = new Clauses(sentence, lexicon);
  const length = clauses.words.length;
  const covers = coversFrom(clauses, 0);
  const whole = covers.get(length);
  const said =
    (whole && whole.kind !== 'wrapping' ? wholeSentence(clauses, whole) : partOf(clauses, lexicon, covers)) ??
    suspicion(clauses) ??
    revocationAmongOthers(clauses, lexicon) ??
    (whole ? WRAPPING : TALK);
  return { ...said, isLight: clauses.has(lexicon.lightening, 0, length) };
}

/** A bare question isn't a demand, and what is quoted is somebody else's. */
function wholeSentence(clauses: Clauses, { kind, from, to }: Cover): Said {
  const words = clauses.asWritten(from, to);
  const isAsked = clauses.sentence.asks && !clauses.has(POLITE, 0, clauses.words.length);
  const isDoubtful = kind === 'revocation' && (isAsked || clauses.isQuoted(from, to));
  return { kind: isDoubtful ? 'doubt' : kind, words, isAnywhere: isDoubtful };
}

/** A revocation as a clause of a sentence that talks of other things too, unless these turn or limit it. */
function partOf(clauses: Clauses, lexicon: Lexicon, fromStart: Map<number, Cover>): Said | null {
  const { words } = clauses;
  let doubt: Said | null = null;
  for (let start = 0; start < words.length; start += 1) {
    if (!beginsClause(clauses, start)) continue;
    const covers = start === 0 ? fromStart : coversFrom(clauses, start);
    for (const [end, cover] of covers) {
      if (cover.kind !== 'revocation' || !endsClause(clauses, end)) continue;
      const said = { kind: 'revocation', words: clauses.asWritten(cover.from, cover.to), isAnywhere: true } as const;
      const isTurned = clauses.has(lexicon.turning, 0, start);
      const isLimited = clauses.has(lexicon.limiting, 0, start) || clauses.has(lexicon.limiting, end, words.length);
      const isDoubtful = isTurned || isLimited || clauses.sentence.asks || clauses.isQuoted(cover.from, cover.to);
      if (!isDoubtful) return said;
      if (!isTurned || clauses.isAfterPause(start)) doubt = { ...said, kind: 'doubt' };
    }
  }
  return doubt;
}

function beginsClause(clauses: Clauses, at: number): boolean {
  const { words } = clauses;
  return clauses.isAfterPause(at) || JOINING.has(words[at - 1] ?? '') || ASKING_FOR.has(words[at] ?? '');
}

function endsClause(clauses: Clauses, at: number): boolean {
  return clauses.isAfterPause(at) || REASONING.has(clauses.words[at] ?? '');
}

function suspicion(clauses: Clauses): Said | null {
  for (let at = 0; at < clauses.words.length; at += 1) {
    const end = Math.max(...clauses.ends('suspicion', at));
    if (end > at) return { kind: 'doubt', words: clauses.asWritten(at, end), isAnywhere: true };
  }
  return null;
}

/** A revocation with words around it that nothing explains, unless it is one that somebody else is to heed. */
function revocationAmongOthers(clauses: Clauses, lexicon: Lexicon): Said | null {
  const { words } = clauses;
  for (let at = 0; at < words.length; at += 1) {
    const end = Math.max(...clauses.ends('revocation', at));
    if (end <= at || isOpposed(words, at, lexicon)) continue;
    return { kind: 'doubt', words: clauses.asWritten(at, end), isAnywhere: true };
  }
  return null;
}

/** Do not stop; he should stop; tell her to stop. */
function isOpposed(words: readonly string[], at: number, { opposing }: Lexicon): boolean {
  const before = words[at - 1] ?? '';
  return opposing.has(before) || (before === 'to' && opposing.has(words[at - 2] ?? ''));
}
