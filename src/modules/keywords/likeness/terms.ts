import type { Sentence } from '../plain-language/sentences.js';

/** Written in a term for a word that may be any. */
const ANY = '_';
const NUMBER = /^\d/;
/** The words of a term, counted from the one that it begins with. */
const SHAPES: readonly (readonly (number | typeof ANY)[])[] = [
  [0],
  [0, 1],
  [0, 1, 2],
  [0, ANY, 2],
  [0, ANY, ANY, 3],
];

/** The words of a text and the marks between them, in the order of the text. All numbers are one word. */
export function wordsOf(sentences: readonly Sentence[]): string[] {
  const words = ['^'];
  for (const { words: spoken, pauses, asks } of sentences) {
    for (const [at, word] of spoken.entries()) {
      words.push(NUMBER.test(word) ? '0' : word);
      if (pauses[at] && at < spoken.length - 1) words.push(',');
    }
    words.push(asks ? '?' : '.');
  }
  return words;
}

/** The terms of a text as people read them; a term may come several times. */
export function writtenTerms(words: readonly string[]): string[] {
  const terms: string[] = [];
  eachTerm(words, ANY, (term, word) => `${term} ${word}`, (term) => terms.push(term));
  return terms;
}

/** The same as numbers, which are the same in every process. */
export function eachTermNumber(words: readonly string[], found: (term: number) => void): void {
  eachTerm(words.map(wordNumber), ANY_NUMBER, joined, found);
}

/** The number of a term as it is written. */
export function termNumber(written: string): number {
  return written.split(' ').map(wordNumber).reduce(joined);
}

function eachTerm<Word>(
  words: readonly Word[],
  any: Word,
  join: (term: Word, word: Word) => Word,
  found: (term: Word) => void,
): void {
  for (let start = 0; start < words.length; start += 1) {
    for (const shape of SHAPES) {
      if (start + shape.length > words.length) break;
      let term = words[start] as Word;
      for (let at = 1; at < shape.length; at += 1) term = join(term, shape[at] === ANY ? any : (words[start + at] as Word));
      found(term);
    }
  }
}

/** FNV-1a over the UTF-16 code units. */
function wordNumber(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number | 0;
}

const ANY_NUMBER = wordNumber(ANY);

function joined(term: number, word: number): number {
  let number = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d) + word;
  number = Math.imul(number ^ (number >>> 13), 0x297a2d39);
  return (number ^ (number >>> 16)) | 0;
}
