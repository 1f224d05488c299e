import { Clauses } from './clauses.js';
import { type Cover, coversFrom, type Kind } from './covering.js';
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

/** After these a new thought begins without a comma. */
const JOINING = new Set(['just', 'now', 'so', 'but', 'and', 'then', 'because', 'also', 'anyway']);
/** What stood before these is done with, as before a comma. */
const TURNING_AWAY = new Set(['so', 'but']);
const ASKING_FOR = new Set(['please', 'kindly']);
/** With these a reason begins without a comma. */
const REASONING = new Set([
  'i',
  'we',
  'this',
  'my',
  'because',
  'as',
  'since',
  'it',
  'about',
  'pursuant',
  'per',
  'under',
  'effective',
]);
const POLITE = new Set(['ok', 'okay', 'please', 'kindly', 'can', 'could', 'would', 'will']);
/** Right behind a revocation these say which texts or whose: stop the ones about my order. */
const NARROWING = new Set([
  'my',
  'our',
  'the',
  'this',
  'these',
  'his',
  'her',
  'their',
  'a',
  'an',
  'for',
  'in',
  'on',
  'at',
  'to',
  'but',
  'that',
  'which',
  'of',
  'like',
  'from',
  'thing',
  'so',
  'too',
  'do',
  'did',
]);
/** Whoever begs for something to be done asks for it: I am begging you to take me off your list. */
const BEGGING = new Set(['begging', 'beg', 'asking', 'need', 'requesting']);
const MOST_CLAUSES = 8;
/** What stands further before a revocation turns something else. */
const NEAR = 3;
/** So far before a pause a condition still holds behind it. */
const REACH = 8;
/** What follows these belongs to them. */
const LEADING_ON = new Set([
  'you',
  'it',
  'that',
  'which',
  'to',
  'for',
  'of',
  'by',
  'is',
  'are',
  'be',
  'the',
  'a',
  'your',
  'about',
  'from',
  'with',
  'than',
  'as',
  'keep',
  'and',
  'or',
]);

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
    (whole && whole.kind !== 'wrapping' ? wholeSentence(clauses, whole) : partOf(clauses, lexicon, covers)) ??
    closing(clauses, lexicon) ??
    suspicion(clauses) ??
    revocationAmongOthers(clauses, lexicon) ??
    caught(clauses, lexicon) ??
    (whole ? WRAPPING : TALK);
  return {
    ...said,
    isLight: clauses.has(lexicon.lightening, 0, length),
    isEarnest: clauses.has(lexicon.earnest, 0, length),
    instructs: clauses.words.some((_, at) => clauses.lastEnd('instruction', at) > 0),
  };
}

/** For a sentence without any word that a revocation or a suspicion needs. */
export function harmlessReading(sentence: Sentence, lexicon: Lexicon): SentenceReading {
  const clauses = new Clauses(sentence, lexicon);
  const length = clauses.words.length;
  const said = coversFrom(clauses, 0).has(length) ? WRAPPING : TALK;
  return { ...said, isLight: clauses.has(lexicon.lightening, 0, length), isEarnest: false, instructs: false };
}

function doubted(said: Said): Said {
  return said.kind === 'revocation' ? { ...said, kind: 'doubt', isAnywhere: true } : said;
}

/** A bare question isn't a demand, and what is quoted is somebody else's. */
function wholeSentence(clauses: Clauses, { kind, from, to }: Cover): Said {
  const words = clauses.asWritten(from, to);
  if (kind !== 'revocation' && kind !== 'request') return { kind, words, isAnywhere: false };
  const isAsked = clauses.sentence.asks && !clauses.has(POLITE, 0, clauses.words.length);
  const said: Said = { kind: 'revocation', words, isAnywhere: true };
  return isAsked || clauses.isQuoted(from, to) ? doubted(said) : said;
}

/** A revocation as a clause of a sentence that talks of other things too, unless these turn or limit it. */
function partOf(clauses: Clauses, lexicon: Lexicon, fromStart: Map<number, Cover>): Said | null {
  const { words } = clauses;
  let doubt: Said | null = null;
  for (const start of clauses.isCut ? [] : clauseStarts(clauses)) {
    const isAfterPause = clauses.isAfterPause(start) || TURNING_AWAY.has(words[start - 1] ?? '');
    const isTurned = isAfterPause
      ? clauses.has(lexicon.conditional, Math.max(0, start - REACH), start)
      : clauses.has(lexicon.turning, 0, start);
    if (isTurned && !isAfterPause) continue;
    const isLight = clauses.has(lexicon.lightening, 0, start);
    for (const [end, cover] of start === 0 ? fromStart : coversFrom(clauses, start)) {
      if (!isRevocation(clauses, end, cover.kind) && !goesOnHarmlessly(clauses, lexicon, cover, end)) continue;
      const said: Said = { kind: 'revocation', words: clauses.asWritten(cover.from, cover.to), isAnywhere: true };
      const isLimited = isLight || isNarrowed(clauses, lexicon, cover, end);
      const isAsked = clauses.sentence.asks && !clauses.has(POLITE, 0, words.length);
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
      if (clauses.isAfterPause(from) || JOINING.has(words[from - 1] ?? '')) return from;
    return 0;
  };
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1] ?? '';
    if (lexicon.others.has(before) || lexicon.conditional.has(before)) return null;
    if (clauses.has(lexicon.turning, Math.max(begun(at), at - NEAR), at)) continue;
    const isBegged = before === 'to' && BEGGING.has(words[at - 3] ?? '');
    if (lexicon.opposing.has(before) || (LEADING_ON.has(before) && !isBegged)) continue;
    if (clauses.lastEnd('revocation', at) === 0 && clauses.lastEnd('plea', at) === 0) continue;
    const cover = coversFrom(clauses, at).get(words.length);
    if (cover?.kind !== 'revocation' && cover?.kind !== 'bare') continue;
    const said: Said = { kind: 'revocation', words: clauses.asWritten(cover.from, cover.to), isAnywhere: true };
    const isSure = cover.kind === 'revocation' && !clauses.has(lexicon.limiting, 0, at);
    return isSure && !clauses.isQuoted(cover.from, cover.to) ? said : doubted(said);
  }
  return null;
}

function clauseStarts(clauses: Clauses): number[] {
  const { words } = clauses;
  return words
    .flatMap((word, at) =>
      clauses.isAfterPause(at) || JOINING.has(words[at - 1] ?? '') || ASKING_FOR.has(word) ? [at] : [],
    )
    .slice(0, MOST_CLAUSES);
}

function isRevocation(clauses: Clauses, end: number, kind: Kind): boolean {
  if (kind !== 'revocation') return kind === 'request' && clauses.isAfterPause(end);
  return clauses.isAfterPause(end) || REASONING.has(clauses.words[end] ?? '');
}

/** By a time, a topic, somebody else: right behind the revocation or in the rest of the sentence. */
function isNarrowed(clauses: Clauses, lexicon: Lexicon, { from, to }: Cover, end: number): boolean {
  const { words } = clauses;
  const isEarnest = clauses.has(lexicon.earnest, from, to);
  const next = words[to] ?? '';
  if (!clauses.isAfterPause(to) && (NARROWING.has(next) || (isEarnest && next === 'about'))) return true;
  // What comes behind a pause is mostly the reason.
  const reach = isEarnest && clauses.isAfterPause(end) ? end + NEAR : words.length;
  return clauses.has(lexicon.limiting, to, Math.min(reach, words.length));
}

/** A revocation holds whatever else is said with it, unless that narrows it or is banter: take me off your list or I call them. */
function goesOnHarmlessly(clauses: Clauses, lexicon: Lexicon, { kind, to }: Cover, end: number): boolean {
  if (kind !== 'revocation' || clauses.has(NARROWING, to, end + 1)) return false;
  const { length } = clauses.words;
  return (
    !clauses.has(lexicon.limiting, end, length) &&
    !clauses.has(lexicon.conditional, end, length) &&
    !clauses.has(lexicon.others, end, length)
  );
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
    if (lexicon.others.has(word)) return null;
    const asRequest = clauses.lastEnd('request', at);
    const end = Math.max(clauses.lastEnd('revocation', at), asRequest === words.length ? asRequest : 0);
    if (end === 0 || isOpposed(words, at, lexicon)) continue;
    return { kind: 'doubt', words: clauses.asWritten(at, end), isAnywhere: true };
  }
  return null;
}

/** Do not stop; I never stop; did you stop; you never text. */
function isOpposed(words: readonly string[], at: number, { opposing }: Lexicon): boolean {
  const [before = '', beforeThat = ''] = [words[at - 1], words[at - 2]];
  if (before === 'you' && opposing.has(words[at] ?? '')) return true;
  return opposing.has(before) || ((before === 'to' || before === 'you') && opposing.has(beforeThat));
}
