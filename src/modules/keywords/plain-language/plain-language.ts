import { LANGUAGES } from '../languages/languages.js';
import { folded } from '../normalised.js';
import { Clauses } from './clauses.js';
import { Lexicon } from './lexicon.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { isOdd } from './spellings.js';
import { type Reading, textReading } from './text-reading.js';

const LEXICONS = LANGUAGES.filter(({ rules }) => rules).map((language) => new Lexicon(language));
const TRIGGERS = triggers();
/** In UTF-16 code units, about eight segments; of more, nobody reads the middle either. */
const LONGEST_TEXT = 1_200;
const END = 300;

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
      if (isOdd(word)) for (const lexicon of LEXICONS) if (lexicon.meaningOf(word).isTrigger) found.add(lexicon);
    }
  }
  return found.size < 2 ? [...found] : LEXICONS.filter((lexicon) => found.has(lexicon));
}

function readingIn(lexicon: Lexicon, sentences: Sentence[], text: string): Reading | null {
  const clauses = sentences.map((sentence) => new Clauses(sentence, lexicon));
  return clauses.some(({ speaks }) => speaks) ? textReading(clauses, text) : null;
}

function beginningAndEnd(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - END)}\n${text.slice(-END)}`;
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
