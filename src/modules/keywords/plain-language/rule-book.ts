import { type Choice, entriesOf, type Part, type Pattern, Patterns, type Rule } from './patterns.js';
import { setOf, type WordSet } from './word-set.js';

export const UNKNOWN_WORD = 0;
/** What more words than these can begin, nearly every sentence has. */
const FEW = 120;
const COMMON = 1_000;

/** A pattern of the telling rule whose bit is set. */
export type Anchored = { pattern: Pattern; bit: number };

/** What a grammar keeps of the rules of a language. */
export type Book = {
  /** A number from 1 on for each known word. */
  vocabulary: ReadonlyMap<string, number>;
  rules: ReadonlyMap<string, Rule>;
  /** How many patterns the rules have. */
  patterns: number;
  /** By the number of a word: the patterns of the telling rules that can't be matched without it or one of its like. */
  anchored: readonly (readonly Anchored[])[];
};

/**
 * Makes the rules of one language ready to be matched. `otherWords` are known as well, though no rule has them.
 * @param telling the rules whose patterns are anchored
 * @param common words that nearly every text has
 */
export function bookOf(
  rules: Readonly<Record<string, string>>,
  otherWords: Iterable<string>,
  telling: readonly string[],
  common: Iterable<string>,
): Book {
  return new RuleBook(rules, otherWords, common).made(telling);
}

class RuleBook {
  private readonly vocabulary = new Map<string, number>();
  private readonly written = new Patterns();
  private readonly patterns = new Map<string, Pattern[]>();
  private readonly rules = new Map<string, Rule>();
  private readonly firsts = new Map<string, Set<number>>();
  private readonly rarest = new Map<string, Set<number>>();
  private readonly needs = new Map<Choice, WordSet>();
  private readonly ownWords = new Map<Choice, readonly number[]>();
  private readonly common = new Set<number>([UNKNOWN_WORD]);

  constructor(rules: Readonly<Record<string, string>>, otherWords: Iterable<string>, common: Iterable<string>) {
    for (const [name, entries] of Object.entries(rules)) {
      this.patterns.set(
        name,
        entriesOf(entries).map((entry) => this.written.read(entry)),
      );
    }
    for (const word of otherWords) this.add(word);
    for (const { words } of this.written.choices) for (const word of words) this.add(word);
    for (const word of common) this.common.add(this.vocabulary.get(word) ?? UNKNOWN_WORD);
  }

  made(telling: readonly string[]): Book {
    const none = new Uint8Array(this.vocabulary.size + 1);
    for (const choice of this.written.choices) choice.allows = this.allowing(choice, none);
    for (const name of this.patterns.keys()) this.rules.set(name, this.ruleOf(name));
    for (const pattern of [...this.patterns.values()].flat()) pattern.needs = this.needsOf(pattern);
    for (const choice of this.written.choices) {
      choice.rules = choice.ruleNames.map((name) => this.ruleNamed(name));
    }
    return {
      vocabulary: this.vocabulary,
      rules: this.rules,
      patterns: this.written.count,
      anchored: this.anchored(telling),
    };
  }

  private ruleNamed(name: string): Rule {
    const rule = this.rules.get(name);
    if (!rule) throw new Error(`There is no rule ${name}.`);
    return rule;
  }

  private add(word: string): void {
    if (!this.vocabulary.has(word)) this.vocabulary.set(word, this.vocabulary.size + 1);
  }

  private allowing({ words, isUnknownWord, isContent }: Choice, none: Uint8Array): Uint8Array {
    if (words.length === 0 && !isUnknownWord && !isContent) return none;
    const allows = new Uint8Array(none.length).fill(isContent ? 1 : 0);
    if (isContent) for (const word of this.common) allows[word] = word === UNKNOWN_WORD ? 1 : 0;
    for (const word of words) allows[this.vocabulary.get(word) ?? UNKNOWN_WORD] = 1;
    if (isUnknownWord) allows[UNKNOWN_WORD] = 1;
    return allows;
  }

  /** Most words share their list with many others: it is kept once. */
  private ruleOf(name: string): Rule {
    const patterns = this.patterns.get(name) ?? [];
    const beginning = new Map<number, number[]>();
    for (const [index, pattern] of patterns.entries()) {
      const firsts = this.firstsOf(pattern, [name]);
      pattern.firsts = setOf(firsts, this.vocabulary.size);
      for (const word of firsts) beginning.set(word, [...(beginning.get(word) ?? []), index]);
    }
    const lists: Pattern[][] = [[]];
    const known = new Map<string, number>();
    const listOf = new Uint16Array(this.vocabulary.size + 1);
    for (const [word, indexes] of beginning) {
      const key = indexes.join();
      if (!known.has(key)) known.set(key, lists.push(indexes.flatMap((index) => patterns[index] ?? [])) - 1);
      listOf[word] = known.get(key) ?? 0;
    }
    return { id: this.rules.size, lists, listOf };
  }

  /** The numbers of the words that the pattern may begin with. */
  private firstsOf(pattern: Pattern, path: string[]): Set<number> {
    const firsts = new Set<number>();
    for (const { choice, isOptional } of pattern.parts) {
      addAll(firsts, this.wordsOf(choice));
      for (const name of choice.ruleNames) addAll(firsts, this.firstsOfRule(name, path));
      if (!isOptional) return firsts;
    }
    throw new Error(`A pattern of the rule ${path[0]} may be empty.`);
  }

  private firstsOfRule(name: string, path: string[]): Set<number> {
    const known = this.firsts.get(name);
    if (known) return known;
    const firsts = new Set<number>();
    for (const inner of this.patternsOf(name, path)) addAll(firsts, this.firstsOf(inner, [...path, name]));
    this.firsts.set(name, firsts);
    return firsts;
  }

  private patternsOf(name: string, path: string[]): Pattern[] {
    if (path.includes(name)) throw new Error(`The rule ${name} leads to itself.`);
    const patterns = this.patterns.get(name);
    return patterns ?? [];
  }

  private anchored(telling: readonly string[]): Anchored[][] {
    const anchored: Anchored[][] = [];
    for (const [at, name] of telling.entries()) {
      for (const pattern of this.patterns.get(name) ?? []) {
        for (const word of this.rarestOf(pattern)) {
          anchored[word] ??= [];
          anchored[word].push({ pattern, bit: 1 << at });
        }
      }
    }
    return anchored;
  }

  private needsOf({ parts }: Pattern): WordSet[] {
    return required(parts)
      .map((choice) => ({ choice, words: this.tellingOf(choice) }))
      .filter(({ words }) => words.size <= FEW)
      .sort((a, b) => a.words.size - b.words.size)
      .map(({ choice, words }) => this.needOf(choice, words));
  }

  private needOf(choice: Choice, words: Set<number>): WordSet {
    const need = this.needs.get(choice) ?? setOf(words, this.vocabulary.size);
    this.needs.set(choice, need);
    return need;
  }

  /** Words of which one is in whatever matches the pattern: of all such sets the one that says most. */
  private rarestOf({ parts }: Pattern): Set<number> {
    const commonness = (words: Set<number>) =>
      words.size + COMMON * [...words].filter((word) => this.common.has(word)).length;
    const [rarest] = required(parts)
      .map((choice) => this.tellingOf(choice))
      .sort((a, b) => commonness(a) - commonness(b));
    return rarest ?? new Set();
  }

  private wordsOf(choice: Choice): readonly number[] {
    const known = this.ownWords.get(choice);
    if (known) return known;
    const words: number[] = [];
    choice.allows.forEach((allowed, word) => {
      if (allowed === 1) words.push(word);
    });
    this.ownWords.set(choice, words);
    return words;
  }

  /** Words of which one is in whatever matches the choice. */
  private tellingOf(choice: Choice): Set<number> {
    const words = new Set(this.wordsOf(choice));
    for (const name of choice.ruleNames) addAll(words, this.rarestOfRule(name));
    return words;
  }

  private rarestOfRule(name: string): Set<number> {
    const known = this.rarest.get(name);
    if (known) return known;
    const words = new Set((this.patterns.get(name) ?? []).flatMap((pattern) => [...this.rarestOf(pattern)]));
    this.rarest.set(name, words);
    return words;
  }
}

/** The choices that can't be missing. */
function required(parts: readonly Part[]): Choice[] {
  return parts.filter(({ isOptional }) => !isOptional).map(({ choice }) => choice);
}

function addAll(set: Set<number>, words: Iterable<number>): void {
  for (const word of words) set.add(word);
}
