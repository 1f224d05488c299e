import { LANGUAGES } from './languages/languages.js';
import { normalised } from './normalised.js';
import { entriesOf } from './plain-language/patterns.js';

/** By their normalised form, the words that opt out when they stand alone, in all languages. */
const STOP_WORDS = new Map(
  LANGUAGES.flatMap(({ stopWords }) => entriesOf(stopWords).map((word) => [normalised(word), word.toUpperCase()])),
);

export function stopWordOf(said: string): string | undefined {
  return STOP_WORDS.get(said);
}
