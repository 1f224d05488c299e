import type { Choice, Pattern, Rule } from './patterns.js';
import { type Anchored, type Book, bookOf, UNKNOWN_WORD } from './rule-book.js';
import { holds, holdsAny } from './word-set.js';

/** So that places in a sentence fit in the bits of one number. */
export const MOST_WORDS = 30;

const NOT_YET = -1;
/** So that their numbers fit in 32 bits. */
const MOST_SENTENCES = 1_000_000_000;
const NO_PATTERNS: readonly Pattern[] = [];
const NONE_ANCHORED: readonly Anchored[] = [];

/**
 * Matches the rules of one language against sentences. A set of places is a number with a bit for each; what a rule makes
 * of a place is worked out once for a sentence.
 */
export class Grammar {
  private readonly book: Book;
  /** What each rule makes of each place. */
  private readonly known: Int32Array;
  /** By pattern the number of the sentence that was asked last: whether it has what the pattern needs, or minus it. */
  private readonly possible: Int32Array;
  private sentence = 0;
  private words: readonly number[] = [];

  /** As `bookOf`; `telling` are the rules that `told` is about. */
  constructor(...written: Parameters<typeof bookOf>) {
    this.book = bookOf(...written);
    this.known = new Int32Array(this.book.rules.size * (MOST_WORDS + 1));
    this.possible = new Int32Array(this.book.patterns);
  }

  get vocabulary(): ReadonlyMap<string, number> {
    return this.book.vocabulary;
  }

  /** Whether some telling pattern is only looked at where the word or one of its like is. */
  isAnchor(word: number): boolean {
    return word !== UNKNOWN_WORD && this.book.anchored[word] !== undefined;
  }

  /** The places behind each reading of the rule that begins at `from`; none is `from` itself. `words` are numbers. */
  ends(name: string, words: readonly number[], from: number): number {
    const rule = this.book.rules.get(name);
    if (!rule) return 0;
    if (words !== this.words) this.begin(words);
    return this.endsOfRule(rule, from);
  }

  /** The first place where the rule begins; -1 for none. */
  firstOf(name: string, words: readonly number[]): number {
    const rule = this.book.rules.get(name);
    if (!rule) return -1;
    if (words !== this.words) this.begin(words);
    for (let at = 0; at < words.length; at += 1) {
      if (rule.listOf[words[at] ?? UNKNOWN_WORD] !== 0 && this.endsOfRule(rule, at) !== 0) return at;
    }
    return -1;
  }

  /**
   * The telling rules that match anywhere, a bit for each in the order in which they were named. Only patterns one of
   * whose rarest words is there are looked at.
   */
  told(words: readonly number[]): number {
    if (words !== this.words) this.begin(words);
    let told = 0;
    for (let at = 0; at < words.length; at += 1) {
      for (const { pattern, bit } of this.book.anchored[words[at] ?? UNKNOWN_WORD] ?? NONE_ANCHORED) {
        if ((told & bit) === 0 && this.mayMatch(pattern) && this.isAnywhere(pattern)) told |= bit;
      }
    }
    return told;
  }

  private begin(words: readonly number[]): void {
    this.words = words;
    this.known.fill(NOT_YET, 0, words.length * this.book.rules.size);
    this.sentence = (this.sentence % MOST_SENTENCES) + 1;
    if (this.sentence === 1) this.possible.fill(0);
  }

  private isAnywhere(pattern: Pattern): boolean {
    for (let from = 0; from < this.words.length; from += 1) {
      if (holds(pattern.firsts, this.words[from] ?? UNKNOWN_WORD) && this.endsOfPattern(pattern, from) !== 0)
        return true;
    }
    return false;
  }

  private endsOfRule({ id, lists, listOf }: Rule, from: number): number {
    if (from >= this.words.length) return 0;
    const at = from * this.book.rules.size + id;
    const known = this.known[at] ?? NOT_YET;
    if (known !== NOT_YET) return known;
    let ends = 0;
    const patterns = lists[listOf[this.words[from] ?? UNKNOWN_WORD] ?? 0] ?? NO_PATTERNS;
    for (const pattern of patterns) if (this.mayMatch(pattern)) ends |= this.endsOfPattern(pattern, from);
    this.known[at] = ends;
    return ends;
  }

  private mayMatch({ id, needs }: Pattern): boolean {
    const known = this.possible[id];
    if (known === this.sentence) return true;
    if (known === -this.sentence) return false;
    const may = this.hasAll(needs);
    this.possible[id] = may ? this.sentence : -this.sentence;
    return may;
  }

  private hasAll(needs: Pattern['needs']): boolean {
    for (const need of needs) if (!holdsAny(need, this.words)) return false;
    return true;
  }

  private endsOfPattern(pattern: Pattern, from: number): number {
    let places = 1 << from;
    for (const { choice, isOptional, isRepeated } of pattern.parts) {
      let next = isOptional ? places : 0;
      let fresh = places;
      do {
        const reached = this.endsFromAll(choice, fresh);
        fresh = reached & ~next;
        next |= reached;
      } while (isRepeated && fresh !== 0);
      if (next === 0) return 0;
      places = next;
    }
    return places & ~(1 << from);
  }

  private endsFromAll({ allows, rules }: Choice, places: number): number {
    let ends = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const from = 31 - Math.clz32(rest & -rest);
      if (from >= this.words.length) continue;
      const word = this.words[from] ?? UNKNOWN_WORD;
      if (allows[word] === 1) ends |= 1 << (from + 1);
      for (const rule of rules) if (rule.listOf[word] !== 0) ends |= this.endsOfRule(rule, from);
    }
    return ends;
  }
}

/** The last of a set of places; 0 for none. */
export function lastOf(places: number): number {
  return places === 0 ? 0 : 31 - Math.clz32(places);
}

export function placesIn(places: number): number[] {
  const found: number[] = [];
  for (let rest = places; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
}
