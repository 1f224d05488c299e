import { LANGUAGES } from '../languages/languages.js';
import { folded } from '../normalised.js';
import { isOdd, Lexicon } from './lexicon.js';
import { harmlessReading, type SentenceReading, sentenceReading, speaks } from './sentence-reading.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** What a text asks for in a customer's own words, and which of them say so. */
export type Reading = { outcome: 'opt_out' | 'review'; words: string };

const LEXICONS = LANGUAGES.filter(({ rules }) => rules).map((language) => new Lexicon(language));
const TRIGGERS = triggers();
/** In UTF-16 code units, about eight segments; of more, nobody reads the middle either. */
const LONGEST_TEXT = 1_200;
const END = 300;
const LONGEST_WORDS = 60;
const SHOUTED = /(?<!\p{L})STOP(?!\p{L})/u;
const SMALL = /\p{Ll}/u;

/** Null for ordinary talk. If languages disagree, opting out wins, then doubt. */
export function plainLanguage(text: string): Reading | null {
  const sentences = sentencesOf(folded(text.length > LONGEST_TEXT ? beginningAndEnd(text) : text));
  let doubt: Reading | null = null;
  for (const lexicon of lexiconsFor(sentences)) {
    const reading = readingIn(lexicon, sentences, text);
    if (reading?.outcome === 'opt_out') return reading;
    doubt ??= reading;
  }
  return doubt;
}

/** Most texts have no word that any language waits for, and are not read any further. */
function lexiconsFor(sentences: Sentence[]): Lexicon[] {
  const found = new Set<Lexicon>();
  for (const { words } of sentences) {
    for (const word of words) {
      for (const lexicon of TRIGGERS.get(word) ?? []) found.add(lexicon);
      if (isOdd(word)) for (const lexicon of LEXICONS) if (lexicon.isTrigger(word)) found.add(lexicon);
    }
  }
  return found.size < 2 ? [...found] : LEXICONS.filter((lexicon) => found.has(lexicon));
}

function readingIn(lexicon: Lexicon, sentences: Sentence[], text: string): Reading | null {
  const isTriggered = sentences.map(({ words }) => words.some((word) => lexicon.isTrigger(word)));
  if (!sentences.some((sentence, at) => isTriggered[at] && speaks(sentence, lexicon))) return null;
  const readings = sentences.map((sentence, at) =>
    isTriggered[at] ? sentenceReading(sentence, lexicon) : harmlessReading(sentence, lexicon),
  );
  const last = readings.at(-1);
  if (readings.length > 1 && last?.kind === 'talk' && isName(sentences.at(-1), lexicon)) last.kind = 'wrapping';
  const isLight = readings.some((one) => one.isLight);
  const revocation = readings.find(({ kind }) => kind === 'revocation');
  if (readings.some(({ instructs }) => instructs)) return quotedInstruction(readings, lexicon);
  if (revocation) return isLight && !revocation.isEarnest ? review(revocation) : optOut(revocation);
  return bare(readings, isLight, text) ?? doubtful(readings, isLight);
}

/** Who signs writes a name under it, which no rule knows. */
function isName(sentence: Sentence | undefined, lexicon: Lexicon): boolean {
  return !!sentence && sentence.words.length <= 2 && sentence.words.every((word) => lexicon.isUnknown(word));
}

/** Who forwards a business's own text asks for nothing by it, but may say something beside it. */
function quotedInstruction(readings: SentenceReading[], { lists }: Lexicon): Reading | null {
  const [only] = readings;
  if (readings.length === 1 && only?.kind === 'doubt' && !only.isAnywhere) return review(only);
  const own = readings.find(({ kind, words, isAnywhere }) =>
    kind === 'revocation' || (kind === 'doubt' && isAnywhere)
      ? words.split(' ').some((word) => lists.oneself.has(word))
      : false,
  );
  return own ? review(own) : null;
}

/** A stop word as a sentence of its own. Beside other talk it has to look like one, or a person decides. */
function bare(readings: SentenceReading[], isLight: boolean, text: string): Reading | null {
  const found = readings.find(({ kind }) => kind === 'bare');
  if (!found) return null;
  if (isLight) return null;
  if (readings.every(({ kind }) => kind !== 'talk')) return optOut(found);
  if (readings.some(({ kind, isAnywhere }) => kind === 'doubt' && isAnywhere)) return optOut(found);
  const isAtEnd = readings[0]?.kind === 'bare' || readings.at(-1)?.kind === 'bare';
  if (!isAtEnd) return null;
  return SHOUTED.test(text) && (SMALL.test(text) || readings[0] === found) ? optOut(found) : review(found);
}

function doubtful(readings: SentenceReading[], isLight: boolean): Reading | null {
  const found =
    readings.find(({ kind, isAnywhere }) => kind === 'doubt' && isAnywhere) ??
    (isLight ? undefined : readings.find(({ kind }) => kind === 'doubt'));
  return found ? review(found) : null;
}

function optOut({ words }: SentenceReading): Reading {
  return { outcome: 'opt_out', words: shortened(words) };
}

function review({ words }: SentenceReading): Reading {
  return { outcome: 'review', words: shortened(words) };
}

function beginningAndEnd(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - END)}\n${text.slice(-END)}`;
}

function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1).toWellFormed()}…` : words;
}

function triggers(): Map<string, readonly Lexicon[]> {
  const found = new Map<string, readonly Lexicon[]>();
  for (const lexicon of LEXICONS) {
    const alone = [lexicon];
    for (const word of lexicon.triggerSpellings()) {
      const others = found.get(word);
      found.set(word, others ? [...others, lexicon] : alone);
    }
  }
  return found;
}
