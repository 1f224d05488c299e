import { lastOf, MOST_WORDS, placesIn } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentences.js';

const PICTURE = /^\p{Extended_Pictographic}/u;

/** A sentence in the words that a language knows. A picture that means nothing to it is none of them. */
export class Clauses {
  readonly words: string[] = [];
  /** Too long to be read as a whole: nothing in it is unmistakable. */
  readonly isCut: boolean = false;
  /** The place of each word in the sentence as it was written. */
  private readonly written: number[] = [];

  constructor(
    readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
  ) {
    for (const [at, word] of sentence.words.entries()) {
      if (PICTURE.test(word) && lexicon.isUnknown(word)) continue;
      const meaning = lexicon.meaningOf(word);
      if (this.words.length + meaning.length > MOST_WORDS) {
        this.isCut = true;
        break;
      }
      for (const one of meaning) {
        this.words.push(one);
        this.written.push(at);
      }
    }
    this.isCut ||= sentence.isCut;
    this.dropName();
  }

  /** A name behind a dash or comma at the end signs what stands before it. */
  private dropName(): void {
    const { length } = this.words;
    for (const start of [length - 1, length - 2]) {
      if (start < 1 || !this.isAfterPause(start)) continue;
      if (!this.words.slice(start).every((word) => this.lexicon.isUnknown(word))) continue;
      this.words.length = start;
      this.written.length = start;
      return;
    }
  }

  /** Whether a comma or the like stands before the word; the ends of the sentence count. */
  isAfterPause(at: number): boolean {
    if (at === 0 || at >= this.words.length) return true;
    const before = this.written[at - 1] ?? 0;
    return this.written[at] !== before && this.sentence.pauses[before] === true;
  }

  isQuoted(from: number, to: number): boolean {
    const quoted = this.written.slice(from, to).some((at) => this.sentence.quoted[at]);
    return quoted && this.sentence.quoted.some((one) => !one);
  }

  has(words: ReadonlySet<string>, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (words.has(this.words[at] ?? '')) return true;
    return false;
  }

  ends(rule: string, from: number): number[] {
    const places = this.lexicon.grammar.ends(rule, this.words, from);
    return places === 0 ? [] : placesIn(places);
  }

  lastEnd(rule: string, from: number): number {
    return lastOf(this.lexicon.grammar.ends(rule, this.words, from));
  }

  asWritten(from: number, to: number): string {
    return this.sentence.words.slice(this.written[from] ?? 0, (this.written[to - 1] ?? 0) + 1).join(' ');
  }
}
