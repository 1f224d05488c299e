import { Clauses } from './clauses.js';
import { type Cover, coversFrom, type Kind } from './covering.js';
import { endingOf, limits, NEAR } from './ending.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentences.js';

/** What one sentence says about texts, with the words that say so; `talk` says nothing about them. */
export type SentenceReading = {
  kind: Exclude<Kind, 'request'> | 'talk';
  words: string;
  /** Whether the words count though other things are being talked about. */
  isAnywhere: boolean;
  isLight: boolean;
  /** Whether it says so in words that nobody uses in fun. */
  isEarnest: boolean;
  /** Whether it tells people how to opt out. */
  instructs: boolean;
};

const MOST_CLAUSES = 8;
/** So far before a pause a condition still holds behind it. */
const REACH = 8;
type Said = Pick<SentenceReading, 'kind' | 'words' | 'isAnywhere'>;
const WRAPPING: Said = { kind: 'wrapping', words: '', isAnywhere: false };
const TALK: Said = { kind: 'talk', words: '', isAnywhere: false };

/** Whether anything in it may revoke or be suspicious: most talk isn't, and needs no closer reading. */
export function speaks(sentence: Sentence, lexicon: Lexicon): boolean {
  const clauses = new Clauses(sentence, lexicon);
  return lexicon.grammar.tells(clauses.words) || caught(clauses, lexicon) !== null;
}

export function sentenceReading(sentence: Sentence, lexicon: Lexicon): SentenceReading {
  const clauses = new Clauses(sentence, lexicon);
  const length = clauses.words.length;
  const covers: Map<number, Cover> = clauses.isCut ? new Map() : coversFrom(clauses, 0);
  const whole = covers.get(length);
  const said =
    (whole && whole.kind !== 'wrapping' ? wholeSentence(clauses, lexicon, whole) : partOf(clauses, lexicon, covers)) ??
    closing(clauses, lexicon) ??
    suspicion(clauses) ??
    revocationAmongOthers(clauses, lexicon) ??
    caught(clauses, lexicon) ??
    (whole ? WRAPPING : TALK);
  return {
    ...said,
    isLight: clauses.has(lexicon.lists.lightening, 0, length),
    isEarnest: clauses.has(lexicon.lists.earnest, 0, length),
    instructs: clauses.words.some((_, at) => clauses.lastEnd('instruction', at) > 0),
  };
}

/** For a sentence without any word that a revocation or a suspicion needs. */
export function harmlessReading(sentence: Sentence, lexicon: Lexicon): SentenceReading {
  const clauses = new Clauses(sentence, lexicon);
  const length = clauses.words.length;
  const said = coversFrom(clauses, 0).has(length) ? WRAPPING : TALK;
  return { ...said, isLight: clauses.has(lexicon.lists.lightening, 0, length), isEarnest: false, instructs: false };
}

function doubted(said: Said): Said {
  return said.kind === 'revocation' ? { ...said, kind: 'doubt', isAnywhere: true } : said;
}

/** A bare question isn't a demand, and what is quoted is somebody else's. */
function wholeSentence(clauses: Clauses, lexicon: Lexicon, { kind, from, to }: Cover): Said {
  const words = clauses.asWritten(from, to);
  if (kind !== 'revocation' && kind !== 'request') return { kind, words, isAnywhere: false };
  const isAsked = clauses.sentence.asks && !clauses.has(lexicon.lists.polite, 0, clauses.words.length);
  const said: Said = { kind: 'revocation', words, isAnywhere: true };
  return isAsked || clauses.isQuoted(from, to) ? doubted(said) : said;
}

/** A revocation as a clause of a sentence that talks of other things too, unless these turn or limit it. */
function partOf(clauses: Clauses, lexicon: Lexicon, fromStart: Map<number, Cover>): Said | null {
  const { words } = clauses;
  let doubt: Said | null = null;
  for (const start of clauses.isCut ? [] : clauseStarts(clauses, lexicon)) {
    const isAfterPause = clauses.isAfterPause(start) || lexicon.lists.turningAway.has(words[start - 1] ?? '');
    const isTurned = isAfterPause
      ? clauses.has(lexicon.lists.conditional, Math.max(0, start - REACH), start)
      : clauses.has(lexicon.lists.turning, 0, start);
    if (isTurned && !isAfterPause) continue;
    const isLight = clauses.has(lexicon.lists.lightening, 0, start);
    for (const [end, cover] of start === 0 ? fromStart : coversFrom(clauses, start)) {
      const ending = endingOf(clauses, lexicon, cover, end);
      if (ending === 'open') continue;
      const said: Said = { kind: 'revocation', words: clauses.asWritten(cover.from, cover.to), isAnywhere: true };
      const isLimited = isLight || ending === 'narrowed';
      const isAsked = clauses.sentence.asks && !clauses.has(lexicon.lists.polite, 0, words.length);
      if (!isTurned && !isLimited && !isAsked && !clauses.isQuoted(cover.from, cover.to)) return said;
      doubt = doubted(said);
    }
  }
  return doubt;
}

/**
 * A revocation that a sentence ends with, after words that nothing explains and nothing turns: I coach at this hour stop
 * texting me. A bare plea to stop says less there.
 */
function closing(clauses: Clauses, lexicon: Lexicon): Said | null {
  const { words, sentence } = clauses;
  if (clauses.isCut || sentence.asks) return null;
  const begun = (at: number) => {
    for (let from = at; from > 0; from -= 1)
      if (clauses.isAfterPause(from) || lexicon.lists.joining.has(words[from - 1] ?? '')) return from;
    return 0;
  };
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1] ?? '';
    if (lexicon.lists.others.has(before) || lexicon.lists.conditional.has(before)) return null;
    if (clauses.has(lexicon.lists.turning, Math.max(begun(at), at - NEAR), at)) continue;
    const isBegged = lexicon.lists.infinitive.has(before) && lexicon.lists.begging.has(words[at - 3] ?? '');
    if (lexicon.lists.opposing.has(before) || (lexicon.lists.leadingOn.has(before) && !isBegged)) continue;
    if (clauses.lastEnd('revocation', at) === 0 && clauses.lastEnd('plea', at) === 0) continue;
    const cover = coversFrom(clauses, at).get(words.length);
    if (cover?.kind !== 'revocation' && cover?.kind !== 'bare') continue;
    const said: Said = { kind: 'revocation', words: clauses.asWritten(cover.from, cover.to), isAnywhere: true };
    const isSure = cover.kind === 'revocation' && !limits(clauses, lexicon, 0, at);
    return isSure && !clauses.isQuoted(cover.from, cover.to) ? said : doubted(said);
  }
  return null;
}

function clauseStarts(clauses: Clauses, lexicon: Lexicon): number[] {
  const { words } = clauses;
  return words
    .flatMap((word, at) =>
      clauses.isAfterPause(at) || lexicon.lists.joining.has(words[at - 1] ?? '') || lexicon.lists.beseeching.has(word)
        ? [at]
        : [],
    )
    .slice(0, MOST_CLAUSES);
}

function suspicion(clauses: Clauses): Said | null {
  for (let at = 0; at < clauses.words.length; at += 1) {
    const end = clauses.lastEnd('suspicion', at);
    if (end > 0) return { kind: 'doubt', words: clauses.asWritten(at, end), isAnywhere: true };
  }
  return null;
}

/** Two words that are suspicious in one sentence, whatever stands between them. */
function caught(clauses: Clauses, { nets }: Lexicon): Said | null {
  const { words } = clauses;
  for (const { first, second, harmless } of nets) {
    const at = words.findIndex((word, place) => first.has(word) && !harmless.has(words[place + 1] ?? ''));
    if (at < 0 || !words.some((word, place) => place !== at && second.has(word))) continue;
    return { kind: 'doubt', words: clauses.asWritten(at, Math.min(at + 4, words.length)), isAnywhere: true };
  }
  return null;
}

/** A revocation with words around it that nothing explains, unless it is one that somebody else is to heed. */
function revocationAmongOthers(clauses: Clauses, lexicon: Lexicon): Said | null {
  const { words } = clauses;
  for (const [at, word] of words.entries()) {
    if (lexicon.lists.others.has(word)) return null;
    const asRequest = clauses.lastEnd('request', at);
    const end = Math.max(clauses.lastEnd('revocation', at), asRequest === words.length ? asRequest : 0);
    if (end === 0 || isOpposed(words, at, lexicon)) continue;
    return { kind: 'doubt', words: clauses.asWritten(at, end), isAnywhere: true };
  }
  return null;
}

/** Do not stop; I never stop; did you stop; you never text. */
function isOpposed(words: readonly string[], at: number, { lists }: Lexicon): boolean {
  const [before = '', beforeThat = ''] = [words[at - 1], words[at - 2]];
  if (lists.addressing.has(before) && lists.opposing.has(words[at] ?? '')) return true;
  if (lists.opposing.has(before)) return true;
  return (lists.infinitive.has(before) || lists.addressing.has(before)) && lists.opposing.has(beforeThat);
}
