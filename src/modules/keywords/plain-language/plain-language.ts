import { LANGUAGES } from '../languages/languages.js';
import { Clauses } from './clauses.js';
import { Lexicon } from './lexicon.js';
import type { Sentence } from './sentences.js';
import { type Reading, textReading } from './text-reading.js';
import { Triggers } from './triggers.js';

const LEXICONS = LANGUAGES.filter(({ rules }) => rules).map((language) => new Lexicon(language));
const TRIGGERS = new Triggers(LEXICONS);
const NONE: readonly Lexicon[] = [];

/** Null for ordinary talk. If languages disagree, opting out wins, then doubt. */
export function plainLanguage(sentences: Sentence[], text: string): Reading | null {
  let doubt: Reading | null = null;
  for (const lexicon of lexiconsFor(sentences)) {
    const reading = readingIn(lexicon, sentences, text);
    if (reading?.outcome === 'opt_out') return reading;
    doubt ??= reading;
  }
  return doubt;
}

/** Most texts have no word that any language waits for, and are not read any further. */
function lexiconsFor(sentences: Sentence[]): readonly Lexicon[] {
  let found: readonly Lexicon[] = NONE;
  for (const { words } of sentences) {
    for (const word of words) {
      const waiting = TRIGGERS.waitingFor(word);
      if (waiting.length > 0 && waiting !== found) found = found === NONE ? waiting : joined(found, waiting);
    }
  }
  return found;
}

function joined(some: readonly Lexicon[], others: readonly Lexicon[]): readonly Lexicon[] {
  if (others.every((one) => some.includes(one))) return some;
  return LEXICONS.filter((lexicon) => some.includes(lexicon) || others.includes(lexicon));
}

function readingIn(lexicon: Lexicon, sentences: Sentence[], text: string): Reading | null {
  const clauses = sentences.map((sentence) => new Clauses(sentence, lexicon));
  return clauses.some(({ speaks }) => speaks) ? textReading(clauses, text) : null;
}
