import type { Clauses } from './clauses.js';
import { isWrapping, type SentenceReading, sentenceReading } from './sentence-reading.js';

/** What a text asks for in a customer's own words, and which of them say so. */
export type Reading = { outcome: 'opt_out' | 'review'; words: string };

type Meant = 'revocation' | 'doubt' | 'talk';
/** What depends on the other sentences. */
const DEPENDING: ReadonlySet<SentenceReading['kind']> = new Set(['bare', 'backward', 'hint']);
const LONGEST_NAME = 2;
/** In UTF-16 code units. */
const LONGEST_WORDS = 60;
/** The word that carriers and lines tell people, in any language. */
const SHOUTED = /(?<!\p{L})STOP(?!\p{L})/u;
const SMALL = /\p{Ll}/u;

/** Weighs what the sentences of a text say in one language. Null for ordinary talk. */
export function textReading(sentences: readonly Clauses[], text: string): Reading | null {
  const readings = sentences.map(sentenceReading);
  if (readings.some(({ kind }) => DEPENDING.has(kind))) weighOthers(sentences, readings);
  if (readings.some(({ instructs }) => instructs)) return quotedInstruction(readings);
  const isLight = readings.some((one) => one.isLight);
  return revocation(readings, isLight) ?? bareWord(sentences, readings, isLight, text) ?? doubt(readings, isLight);
}

/** What a word of a sentence of its own means depends on what the other sentences are about. */
function weighOthers(sentences: readonly Clauses[], readings: readonly SentenceReading[]): void {
  for (const [at, reading] of readings.entries()) {
    const sentence = sentences[at];
    if (reading.kind !== 'talk' || !sentence) continue;
    const isName = at > 0 && at === sentences.length - 1 && isSigned(sentence);
    if (isName || isWrapping(sentence)) reading.kind = 'wrapping';
  }
  for (const [at, reading] of readings.entries()) {
    if (reading.kind === 'backward') reading.kind = meantBackward(sentences, at, readings);
  }
}

/** Who signs writes a name under it, which no rule knows. */
function isSigned({ length, isUnknown }: Clauses): boolean {
  return length <= LONGEST_NAME && isUnknown;
}

/** Stop them: the texts, if a sentence before is about these, and anything else if it is about that. */
function meantBackward(sentences: readonly Clauses[], at: number, readings: readonly SentenceReading[]): Meant {
  if (sentences.slice(0, at).some((sentence) => sentence.speaksOf('topic'))) return 'revocation';
  const isOther = readings.some(({ kind }) => kind === 'talk') && !sentences[at]?.speaksOf('suspicion');
  return isOther ? 'talk' : 'doubt';
}

/** Who forwards a business's own text asks for nothing by it, but may say something beside it. */
function quotedInstruction(readings: SentenceReading[]): Reading | null {
  const [only] = readings;
  if (readings.length === 1 && only?.kind === 'doubt' && !only.isAnywhere) return review(only);
  const own = readings.find(
    ({ kind, isAnywhere, isOwn }) => isOwn && (kind === 'revocation' || (kind === 'doubt' && isAnywhere)),
  );
  return own ? review(own) : null;
}

function revocation(readings: SentenceReading[], isLight: boolean): Reading | null {
  const found = readings.find(({ kind }) => kind === 'revocation');
  if (!found) return null;
  return isLight && !found.isEarnest ? review(found) : optOut(found);
}

/** A stop word as a sentence of its own. Beside other talk it has to look like one, or a person decides. */
function bareWord(
  sentences: readonly Clauses[],
  readings: SentenceReading[],
  isLight: boolean,
  text: string,
): Reading | null {
  const found = readings.find(({ kind }) => kind === 'bare');
  if (!found || isLight) return null;
  if (readings.every(({ kind }) => kind !== 'talk')) return optOut(found);
  if (readings.some(({ kind, isAnywhere }) => kind === 'doubt' && isAnywhere)) return optOut(found);
  const isAtEnd = readings[0]?.kind === 'bare' || readings.at(-1)?.kind === 'bare';
  if (!isAtEnd) return null;
  if (sentences.some((sentence) => sentence.speaksOf('topic'))) return optOut(found);
  return SHOUTED.test(text) && (SMALL.test(text) || readings[0] === found) ? optOut(found) : review(found);
}

function doubt(readings: SentenceReading[], isLight: boolean): Reading | null {
  const anywhere = readings.find(({ kind, isAnywhere }) => kind === 'doubt' && isAnywhere);
  if (anywhere || isLight) return anywhere ? review(anywhere) : null;
  const isTalk = readings.some(({ kind }) => kind === 'talk');
  const found = readings.find(({ kind }) => kind === 'doubt' || (kind === 'hint' && !isTalk));
  return found ? review(found) : null;
}

function optOut({ words }: SentenceReading): Reading {
  return { outcome: 'opt_out', words: shortened(words) };
}

function review({ words }: SentenceReading): Reading {
  return { outcome: 'review', words: shortened(words) };
}

function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1).toWellFormed()}…` : words;
}
