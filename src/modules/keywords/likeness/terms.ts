import type { Sentence } from '../plain-language/sentences.js';

/** Written in a term for a word that may be any. */
const ANY = '_';
const NUMBER = /^\d/;
/** The words of a term, counted from the one that it begins with. */
const SHAPES: readonly (readonly (number | typeof ANY)[])[] = [[0], [0, 1], [0, 1, 2], [0, ANY, 2], [0, ANY, ANY, 3]];

/** The words of a text and the marks between them, as terms have them: all numbers are one word. */
export function wordsOf(sentences: readonly Sentence[]): string[] {
  return spokenWords(sentences).map((word) => (NUMBER.test(word) ? '0' : word));
}

/** The same with the numbers that were written. */
export function spokenWords(sentences: readonly Sentence[]): string[] {
  const words = ['^'];
  for (const { words: spoken, pauses, asks } of sentences) {
    for (const [at, word] of spoken.entries()) {
      words.push(word);
      if (pauses[at] && at < spoken.length - 1) words.push(',');
    }
    words.push(asks ? '?' : '.');
  }
  return words;
}

/** The terms of a text as people read them, and where their words are; a term may come several times. */
export function writtenTerms(words: readonly string[]): { term: string; places: number[] }[] {
  return words.flatMap((_, start) =>
    SHAPES.filter((shape) => start + shape.length <= words.length).map((shape) => ({
      term: shape.map((place) => (place === ANY ? ANY : words[start + place])).join(' '),
      places: shape.filter((place) => place !== ANY).map((place) => start + place),
    })),
  );
}

/** The same as numbers, which are the same in every process. */
export function termNumbers(words: readonly string[]): Int32Array {
  const numbers = words.map(wordNumber);
  const terms = new Int32Array(numbers.length * SHAPES.length);
  let count = 0;
  for (let start = 0; start < numbers.length; start += 1) {
    for (const shape of SHAPES) {
      if (start + shape.length > numbers.length) break;
      let term = numbers[start] as number;
      for (let at = 1; at < shape.length; at += 1)
        term = joined(term, shape[at] === ANY ? ANY_NUMBER : (numbers[start + at] as number));
      terms[count] = term;
      count += 1;
    }
  }
  return terms.subarray(0, count);
}

/** The number of a term as it is written. */
export function termNumber(written: string): number {
  return written.split(' ').map(wordNumber).reduce(joined);
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
