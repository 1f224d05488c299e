import { folded } from '../normalised.js';
import { spaced } from './sentences.js';
import { setOf, type WordSet } from './word-set.js';

/** One of some words, one of some rules, or a word that no rule knows. What is written alike is the same choice. */
export type Choice = {
  words: readonly string[];
  ruleNames: readonly string[];
  isUnknownWord: boolean;
  /** Whether it may be any word but the common ones. */
  isContent: boolean;
  /** By the number of each known word, and 0 for all others: whether it may be that word. */
  allows: Uint8Array;
  rules: readonly Rule[];
};
export type Part = { choice: Choice; isOptional: boolean; isRepeated: boolean };
/**
 * With the words of which a sentence must have one for each of the parts that few words can begin, and those that the
 * whole may begin with.
 */
export type Pattern = { id: number; parts: readonly Part[]; needs: readonly WordSet[]; firsts: WordSet };
/** `lists[listOf[word]]` are the patterns that may begin with the word of that number. */
export type Rule = { id: number; lists: readonly (readonly Pattern[])[]; listOf: Uint16Array };

const UNKNOWN = '_';
const CONTENT = '~';
const MARKS = /[<>?*+]/;
const NO_WORDS = new Uint8Array();
const NO_WORD = setOf([], 0);

/** Reads patterns as languages/language.ts describes them. */
export class Patterns {
  private readonly byText = new Map<string, Choice>();
  /** How many patterns have been read. */
  count = 0;

  /** All that has been read. */
  get choices(): Iterable<Choice> {
    return this.byText.values();
  }

  read(written: string): Pattern {
    const parts = (spaced(written).match(/(?:<[^>]+>|[^\s<])+/g) ?? []).map((one) => {
      const [, core = '', mark = ''] = /^(.+?)([?*+]?)$/.exec(one) ?? [];
      return {
        choice: this.choice(core),
        isOptional: mark === '?' || mark === '*',
        isRepeated: mark === '*' || mark === '+',
      };
    });
    this.count += 1;
    return { id: this.count - 1, parts, needs: [], firsts: NO_WORD };
  }

  private choice(written: string): Choice {
    const known = this.byText.get(written);
    if (known) return known;
    const either: string[] = written.match(/<[^>]+>|[^|]+/g) ?? [];
    const words = either.filter((one) => !one.startsWith('<') && one !== UNKNOWN && one !== CONTENT).map(folded);
    if (words.some((word) => MARKS.test(word))) throw new Error(`${written} can't be read.`);
    const choice = {
      words: words.map(withoutApostrophes),
      ruleNames: either.filter((one) => one.startsWith('<')).map((one) => one.slice(1, -1)),
      isUnknownWord: either.includes(UNKNOWN),
      isContent: either.includes(CONTENT),
      allows: NO_WORDS,
      rules: [],
    };
    this.byText.set(written, choice);
    return choice;
  }
}

/** What is parted by `;` or line breaks. */
export function entriesOf(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Half of the people leave them out: dont, Im. */
export function withoutApostrophes(word: string): string {
  return word.replace(/['’‘`´ʼ]/g, '');
}
