import { LANGUAGES } from '../languages/languages.js';
import { folded } from '../normalised.js';
import { Clauses } from './clauses.js';
import { Lexicon } from './lexicon.js';
import { type SentenceReading, sentenceReading } from './sentence-reading.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** What a text asks for in a customer's own words, and which of them say so. */
export type Reading = { outcome: 'opt_out' | 'review'; words: string };

const LEXICONS = LANGUAGES.filter(({ rules }) => rules).map((language) => new Lexicon(language));
const LONGEST_WORDS = 60;
const ONESELF = /\b(?:me|my|i|us)\b/;
const SHOUTED = /(?<!\p{L})STOP(?!\p{L})/u;
const SMALL = /\p{Ll}/u;

/** Null for ordinary talk. If languages disagree, opting out wins, then doubt. */
export function plainLanguage(text: string): Reading | null {
  const sentences = sentencesOf(folded(text));
  let doubt: Reading | null = null;
  for (const lexicon of LEXICONS) {
    if (!sentences.some(({ words }) => words.some((word) => lexicon.isTrigger(word)))) continue;
    const reading = readingIn(lexicon, sentences, text);
    if (reading?.outcome === 'opt_out') return reading;
    doubt ??= reading;
  }
  return doubt;
}

function readingIn(lexicon: Lexicon, sentences: Sentence[], text: string): Reading | null {
  const readings = sentences.map((sentence) => sentenceReading(sentence, lexicon));
  const isLight = readings.some((one) => one.isLight);
  const revocation = readings.find(({ kind }) => kind === 'revocation');
  if (isInstruction(lexicon, sentences)) return quotedInstruction(readings);
  if (revocation) return isLight ? review(revocation) : optOut(revocation);
  return bare(readings, isLight, text) ?? doubtful(readings, isLight);
}

/** Who forwards a business's own text asks for nothing by it, but may say something beside it. */
function quotedInstruction(readings: SentenceReading[]): Reading | null {
  const own = readings.find(
    ({ kind, words, isAnywhere }) => kind === 'revocation' || (kind === 'doubt' && isAnywhere) ? ONESELF.test(words) : false,
  );
  return own ? review(own) : null;
}

/** A stop word as a sentence of its own. Beside other talk it has to look like one, or a person decides. */
function bare(readings: SentenceReading[], isLight: boolean, text: string): Reading | null {
  const found = readings.find(({ kind }) => kind === 'bare');
  if (!found) return null;
  if (isLight) return null;
  if (readings.every(({ kind }) => kind !== 'talk')) return optOut(found);
  const isAtEnd = readings[0]?.kind === 'bare' || readings.at(-1)?.kind === 'bare';
  if (!isAtEnd) return null;
  return SHOUTED.test(text) && SMALL.test(text) ? optOut(found) : review(found);
}

function doubtful(readings: SentenceReading[], isLight: boolean): Reading | null {
  const found =
    readings.find(({ kind, isAnywhere }) => kind === 'doubt' && isAnywhere) ??
    (isLight ? undefined : readings.find(({ kind }) => kind === 'doubt'));
  return found ? review(found) : null;
}

function isInstruction(lexicon: Lexicon, sentences: Sentence[]): boolean {
  return sentences.some((sentence) => {
    const clauses = new Clauses(sentence, lexicon);
    return clauses.words.some((_, at) => clauses.ends('instruction', at).length > 0);
  });
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
