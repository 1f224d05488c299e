import type { Language } from '../languages/language.js';
import { lookOf } from '../look-alikes.js';
import { entriesOf, withoutApostrophes } from './patterns.js';
import { wordsIn } from './traits.js';

/** What any number of two digits or more is read as. */
const A_NUMBER = '#';
/** In a shorter word, a missing letter may make another word. */
const MIDDLING = 6;
/** In a shorter word, any other letter may make another word. */
const LONG = 8;
export const SHORTEST_LOOK = 4;
const SHORTEST_STEM = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const NUMBER = /^\d{2,}$/;
/** Scripts in which accents are only marks; in others they are the vowels. */
const HAS_ACCENTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u;
const PLAIN_LETTERS: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o' };
const LATIN = /^[a-z]+$/;

/** How people write the words of a language. */
export class Spellings {
  /** What is meant by each spelling and slip that can be told beforehand. */
  readonly known = new Map<string, readonly string[]>();
  /** The words that others may pass for, by what they look like. */
  readonly looks = new Map<string, string>();

  constructor(
    language: Language,
    private readonly vocabulary: ReadonlyMap<string, number>,
    triggers: Iterable<string>,
  ) {
    for (const word of vocabulary.keys()) this.addPlainLetters(word);
    for (const line of entriesOf(language.endings ?? '')) this.addEndings(line);
    for (const word of wordsIn(language.mistyped)) this.addSlips(word);
    for (const line of entriesOf(language.spellings ?? '')) this.addSpellings(line);
    for (const word of triggers) if (word.length >= SHORTEST_LOOK) this.looks.set(lookOf(word), word);
  }

  /** The word or spelling that is drawn out or passes for another one, as stoooop and st0p; null for any other. */
  plainFormOf(written: string): string | null {
    if (!isOdd(written)) return null;
    if (NUMBER.test(written)) return A_NUMBER;
    return this.shortened(written) ?? this.lookAlike(written);
  }

  private shortened(written: string): string | null {
    return shorterForms(written).find((one) => this.known.has(one) || this.vocabulary.has(one)) ?? null;
  }

  private lookAlike(written: string): string | null {
    if (written.length < SHORTEST_LOOK || LATIN.test(written)) return null;
    return this.looks.get(lookOf(written)) ?? null;
  }

  /** Many write without accents, or can't on their keyboard. */
  private addPlainLetters(word: string): void {
    if (LATIN.test(word) || !HAS_ACCENTS.test(word)) return;
    this.addSlip(
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đłø]/g, (letter) => PLAIN_LETTERS[letter] ?? ''),
      [word],
    );
  }

  private addEndings(line: string): void {
    const [ending = '', written = ''] = line.split(':').map((one) => one.trim());
    for (const word of this.vocabulary.keys()) {
      if (!word.endsWith(ending) || word.length < SHORTEST_STEM + ending.length) continue;
      this.addSlip(word.slice(0, -ending.length) + written, [word]);
    }
  }

  private addSpellings(line: string): void {
    const [meant = '', written = ''] = line.split(':');
    for (const one of wordsIn(written)) this.known.set(withoutApostrophes(one), wordsIn(meant));
  }

  /** Two letters swapped; in all but the shortest words one missing, in long ones also one too many or wrong. */
  private addSlips(word: string): void {
    const meaning = [word];
    for (let at = 0; at < word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      if (word.length >= MIDDLING) this.addSlip(before + after.slice(1), meaning);
      this.addSlip(before + after.charAt(1) + after.charAt(0) + after.slice(2), meaning);
      for (const letter of word.length >= LONG ? LETTERS : '') {
        this.addSlip(before + letter + after, meaning);
        this.addSlip(before + letter + after.slice(1), meaning);
      }
    }
  }

  private addSlip(slip: string, meaning: readonly string[]): void {
    if (!this.vocabulary.has(slip)) this.known.set(slip, meaning);
  }
}

/** Whether only a closer look says what a word stands for: it has other letters than a to z, or one three times in a row. */
export function isOdd(word: string): boolean {
  let [before, beforeThat] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122 || (code === before && code === beforeThat)) return true;
    beforeThat = before;
    before = code;
  }
  return false;
}

/** What is drawn out, with its long letters doubled and single; empty for a word that isn't. */
export function shorterForms(word: string): string[] {
  const doubled = word.replace(DRAWN_OUT, '$1$1');
  return doubled === word ? [] : [doubled, word.replace(DRAWN_OUT, '$1')];
}
