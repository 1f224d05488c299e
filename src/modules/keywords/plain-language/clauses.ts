import { lastOf, MOST_WORDS, placesIn } from './grammar.js';
import { type Lexicon, SPEAKING } from './lexicon.js';
import { caughtAt } from './nets.js';
import { UNKNOWN_WORD } from './rule-book.js';
import type { Sentence } from './sentences.js';
import { bitsOf, type Trait } from './traits.js';

/** A baby who sleeps makes nothing light of a text, as one who is spoken to does. */
const LIGHT = bitsOf('lightening');
const BIT_OF: ReadonlyMap<string, number> = new Map(SPEAKING.map((rule, at) => [rule, 1 << at]));
const PICTURE = /^\p{Extended_Pictographic}/u;

/** A sentence in the words that a language knows, by their numbers. A picture that means nothing to it is none of them. */
export class Clauses {
  readonly words: number[] = [];
  /** Whether it has a word of which a text must have one before it is read in this language at all. */
  readonly isTriggered: boolean = false;
  /** Too long to be read as a whole: nothing in it is unmistakable. */
  readonly isCut: boolean = false;
  /** The rules of `SPEAKING` that match anywhere, a bit for each. */
  private told: number | undefined;
  /** The place of each word in the sentence as it was written. */
  private readonly written: number[] = [];
  /** Of each word, as bits. */
  private readonly traits: number[];

  constructor(
    readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
  ) {
    for (const [at, word] of sentence.words.entries()) {
      const meaning = lexicon.meaningOf(word);
      this.isTriggered ||= meaning.isTrigger;
      if (meaning.words[0] === UNKNOWN_WORD && isPicture(word)) continue;
      if (this.isCut || this.words.length + meaning.words.length > MOST_WORDS) {
        this.isCut = true;
        continue;
      }
      for (const one of meaning.words) {
        this.words.push(one);
        this.written.push(at);
      }
    }
    this.isCut ||= sentence.isCut;
    this.dropName();
    this.traits = this.words.map((word) => lexicon.traits[word] ?? 0);
    for (let at = 0; at < this.length; at += 1) {
      if (this.isMeant(at)) this.traits[at] = (this.traits[at] ?? 0) & ~LIGHT;
    }
  }

  get length(): number {
    return this.words.length;
  }

  /**
   * Whether its language has words that turn or narrow a wish. Of one that has none, only what is explained to the end
   * is unmistakable.
   */
  get isWeighed(): boolean {
    return this.lexicon.weighs;
  }

  /** Whether anything in it may revoke or be suspicious: most talk isn't, and needs no closer reading. */
  get speaks(): boolean {
    return this.isTriggered && (this.toldRules() !== 0 || this.caught() >= 0);
  }

  /** Whether no rule knows any of its words, as in the name that somebody signs with. */
  get isUnknown(): boolean {
    return this.words.every((word) => word === UNKNOWN_WORD);
  }

  /** Whether it asks a question, and not for something to be done: would you stop, can you stop. */
  get onlyAsks(): boolean {
    return this.sentence.asks && !this.has(0, this.length, 'courteous');
  }

  /** Whether a comma or the like stands before the word; the ends of the sentence count. */
  isAfterPause(at: number): boolean {
    if (at === 0 || at >= this.length) return true;
    const before = this.written[at - 1] ?? 0;
    return this.written[at] !== before && this.sentence.pauses[before] === true;
  }

  isQuoted(from: number, to: number): boolean {
    const quoted = this.written.slice(from, to).some((at) => this.sentence.quoted[at]);
    return quoted && this.sentence.quoted.some((one) => !one);
  }

  /** Whether the word at a place has one of the traits. */
  is(at: number, ...traits: Trait[]): boolean {
    return ((this.traits[at] ?? 0) & bitsOf(...traits)) !== 0;
  }

  /** Whether a word between two places has one of the traits. */
  has(from: number, to: number, ...traits: Trait[]): boolean {
    const bits = bitsOf(...traits);
    for (let at = Math.max(from, 0); at < to; at += 1) if (((this.traits[at] ?? 0) & bits) !== 0) return true;
    return false;
  }

  /** The first place where a rule begins; -1 for none. */
  firstOf(rule: string): number {
    if (BIT_OF.has(rule) && !this.speaksOf(rule)) return -1;
    return this.lexicon.grammar.firstOf(rule, this.words);
  }

  speaksOf(rule: string): boolean {
    const bit = BIT_OF.get(rule);
    return bit === undefined ? this.firstOf(rule) >= 0 : (this.toldRules() & bit) !== 0;
  }

  ends(rule: string, from: number): number[] {
    const places = this.lexicon.grammar.ends(rule, this.words, from);
    return places === 0 ? [] : placesIn(places);
  }

  /** Whether a rule that begins at or behind a place ends behind another one. */
  leadsBeyond(rule: string, from: number, to: number): boolean {
    if (!this.speaksOf(rule)) return false;
    for (let at = from; at < this.length; at += 1) {
      if (this.lastEnd(rule, at) > to) return true;
    }
    return false;
  }

  lastEnd(rule: string, from: number): number {
    return lastOf(this.lexicon.grammar.ends(rule, this.words, from));
  }

  /** The place of the first word that one of the language's nets catches; -1 for none. */
  caught(): number {
    return caughtAt(this.lexicon.nets, this.words);
  }

  asWritten(from: number, to: number): string {
    return this.sentence.words.slice(this.written[from] ?? 0, (this.written[to - 1] ?? 0) + 1).join(' ');
  }

  /** Whether a word means what it says, and nobody is called by it: my baby, the weekly baby text. */
  private isMeant(at: number): boolean {
    if (this.is(at - 1, 'owning')) return true;
    return this.is(at, 'calling') && at > 0 && !this.isAfterPause(at) && !this.isAfterPause(at + 1);
  }

  private toldRules(): number {
    this.told ??= this.lexicon.grammar.told(this.words);
    return this.told;
  }

  /** A name behind a dash or comma at the end signs what stands before it. */
  private dropName(): void {
    for (const start of [this.length - 1, this.length - 2]) {
      if (start < 1 || !this.isAfterPause(start)) continue;
      if (this.words.slice(start).some((word) => word !== UNKNOWN_WORD)) continue;
      this.words.length = start;
      this.written.length = start;
      return;
    }
  }
}

function isPicture(word: string): boolean {
  return word.charCodeAt(0) > 127 && PICTURE.test(word);
}
