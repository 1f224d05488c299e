import { folded } from '../normalised.js';

/** A sentence of a text: its words, and what stands between them. */
export type Sentence = {
  /** Folded, without apostrophes; an emoji that means something is a word too. */
  words: string[];
  /** Whether a comma, dash, bracket or the like follows the word. */
  pauses: boolean[];
  /** Whether the word is inside quotation marks. */
  quoted: boolean[];
  asks: boolean;
  /** Whether it was too long, and is a part of it only. */
  isCut: boolean;
  /** Whether it is one that goes on in the next. */
  goesOn: boolean;
};

/** In UTF-16 code units, about eight segments; of more, nobody reads the middle either. */
const LONGEST_TEXT = 1_200;
const END = 300;
/** A text that a person types is shorter by far. */
const MOST_WORDS = 240;
const MOST_SENTENCES = 40;
const LONGEST_SENTENCE = 30;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHES = new Set("'’‘`´ʼ＇");
const ENDS = new Set('.!?…\n。।؟!！？');
const PAUSES = new Set(',;:–—()[]{}،、،~*|>');
const QUOTES = new Set('"“”„«»「」');
const PICTURE = /\p{Extended_Pictographic}/u;
const LINK = /^(?:https?:|www\.)|\.(?:com|net|org|co|me|ly|gl|io|us|uk)(?:\/|$)|@.+\.|\/\//;

/** Where no spaces stand between words, each letter is read as one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const EACH_UNSPACED = new RegExp(`${UNSPACED.source}[?*+]?`, 'gu');
/** Letters one by one: s t o p, s.t.o.p. */
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-*_]{1,2}\p{L}){3,}(?![\p{L}\p{N}])/gu;
const BETWEEN = /[ .\-*_]+/g;
const FEWEST_SPELLED = 4;

/** A pattern with its words as they are cut. */
export function spaced(written: string): string {
  return written.replace(EACH_UNSPACED, ' $& ');
}

/** The sentences of a text, of a very long one those at its beginning and at its end. */
export function sentencesOfText(text: string): Sentence[] {
  return sentencesOf(folded(text.length > LONGEST_TEXT ? beginningAndEnd(text) : text));
}

function beginningAndEnd(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - END)}\n${text.slice(-END)}`;
}

/** Cuts a folded text into sentences. Of a very long text only the beginning is read. */
function sentencesOf(text: string): Sentence[] {
  const cutter = cut(text);
  if (cutter.mostLetters < FEWEST_SPELLED) return cutter.sentences;
  return cut(text.replace(SPELLED, (letters) => letters.replace(BETWEEN, ''))).sentences;
}

function cut(text: string): Cutter {
  const cutter = new Cutter();
  let word = '';
  let at = 0;
  const length = text.length;
  while (at < length && cutter.words < MOST_WORDS && cutter.sentences.length < MOST_SENTENCES) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      let end = at + 1;
      for (let next = text.charCodeAt(end); isPlain(next); next = text.charCodeAt(end)) end += 1;
      word += text.slice(at, end);
      at = end;
      continue;
    }
    const letter = code < 128 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + letter.length;
    if (code >= 128 && UNSPACED.test(letter)) {
      cutter.word(word);
      cutter.word(letter);
      word = '';
    } else if ((code >= 128 && LETTER.test(letter)) || (letter === '$' && isLetter(text.charCodeAt(next))))
      word += letter;
    else if (word !== '' && APOSTROPHES.has(letter)) at = next - letter.length;
    else if (word !== '' && isInLink(text, at, letter)) {
      at = endOfChunk(text, at);
      cutter.word('http');
      word = '';
      continue;
    } else if (word !== '' && letter === '.' && isDigit(text.charCodeAt(next)) && isDigit(text.charCodeAt(at - 1))) {
      word += letter;
    } else {
      cutter.word(word);
      word = '';
      cutter.mark(letter, text.charAt(next));
    }
    at = next;
  }
  cutter.word(word);
  cutter.finish();
  return cutter;
}

class Cutter {
  words = 0;
  readonly sentences: Sentence[] = [];
  /** In a row, each as a word of its own. */
  mostLetters = 0;
  private letters = 0;
  private current: Sentence = { words: [], pauses: [], quoted: [], asks: false, isCut: false, goesOn: false };
  private inQuotes = false;

  word(word: string): void {
    if (word === '') return;
    this.words += 1;
    this.letters = word.length === 1 ? this.letters + 1 : 0;
    if (this.letters > this.mostLetters) this.mostLetters = this.letters;
    if (this.current.words.length === LONGEST_SENTENCE) {
      this.end('');
      const last = this.sentences.at(-1);
      if (last) {
        last.isCut = true;
        last.goesOn = true;
      }
      this.current.isCut = true;
    }
    this.current.words.push(word);
    this.current.pauses.push(false);
    this.current.quoted.push(this.inQuotes);
  }

  mark(mark: string, next: string): void {
    if (mark === ' ') return;
    if (ENDS.has(mark)) this.end(mark);
    else if (QUOTES.has(mark)) this.inQuotes = !this.inQuotes;
    else if (PAUSES.has(mark) || (mark === '-' && next === ' ')) this.pause();
    else if (mark === '&') this.word('and');
    else if (mark === '#' && (next === '' || next === ' ')) this.word('number');
    else if (PICTURE.test(mark)) {
      this.pause();
      this.word(mark);
    }
  }

  finish(): void {
    this.end('');
  }

  private pause(): void {
    const last = this.current.words.length - 1;
    if (last >= 0) this.current.pauses[last] = true;
  }

  private end(mark: string): void {
    if (this.current.words.length === 0) {
      const last = this.sentences.at(-1);
      if (last && mark === '?') last.asks = true;
      return;
    }
    this.current.asks = mark === '?' || mark === '؟';
    this.sentences.push(this.current);
    this.current = { words: [], pauses: [], quoted: [], asks: false, isCut: false, goesOn: false };
    if (mark === '\n') this.inQuotes = false;
  }
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Only where a full stop, colon, slash or @ joins two words is a link worth looking for. */
function isInLink(text: string, at: number, letter: string): boolean {
  if (letter !== '.' && letter !== ':' && letter !== '@' && letter !== '/') return false;
  if (text.charCodeAt(at + 1) <= 32 || at + 1 >= text.length) return false;
  const start = text.lastIndexOf(' ', at) + 1;
  return at - start < 60 && LINK.test(text.slice(start, Math.min(endOfChunk(text, at), start + 200)));
}

function endOfChunk(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}
