import type { Language } from '../languages/language.js';
import { lookOf } from '../look-alikes.js';
import { Grammar } from './grammar.js';
import { entriesOf, withoutApostrophes } from './patterns.js';

/** The rules by which a sentence may revoke or be suspicious. */
const SPEAKING = ['revocation', 'request', 'bare', 'plea', 'doubt', 'suspicion'] as const;

/** In a shorter word, any other letter may make another word. */
const LONG = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const NUMBER = /^\d{2,}$/;
const LATIN = /^[a-z]+$/;
const HAS_DRAWN_OUT = /(.)\1\1/u;

/** Two kinds of words that are suspicious in one sentence, unless one of the first kind has a harmless one behind it. */
export type Net = { first: ReadonlySet<string>; second: ReadonlySet<string>; harmless: ReadonlySet<string> };

const LISTS = [
  'turning',
  'conditional',
  'opposing',
  'others',
  'joining',
  'turningAway',
  'beseeching',
  'polite',
  'reasoning',
  'narrowing',
  'topical',
  'begging',
  'infinitive',
  'addressing',
  'leadingOn',
  'oneself',
  'limiting',
  'lightening',
  'earnest',
  'triggers',
] as const satisfies readonly (keyof Language)[];
/** The lists of words that languages/language.ts describes, each by its name there. */
type Lists = Record<(typeof LISTS)[number], ReadonlySet<string>>;

/** A language made ready for reading: its grammar, and what each word that people write stands for. */
export class Lexicon {
  readonly grammar: Grammar;
  readonly lists: Lists;
  readonly nets: readonly Net[];
  private readonly meanings = new Map<string, readonly string[]>();
  private readonly looks = new Map<string, string>();

  constructor(readonly language: Language) {
    this.lists = listsOf(language);
    const { turning, opposing, others, limiting, lightening, triggers } = this.lists;
    const harmless = wordsOf(language.harmless);
    this.nets = entriesOf(language.nets ?? '').map((line) => {
      const [first = '', second = ''] = line.split('/');
      return { first: wordsOf(first.trim()), second: wordsOf(second.trim()), harmless };
    });
    this.grammar = new Grammar(
      withoutMissing(language.rules ?? {}),
      [
        ...turning,
        ...opposing,
        ...others,
        ...limiting,
        ...lightening,
        ...this.nets.flatMap(({ first, second }) => [...first, ...second]),
      ],
      SPEAKING,
      wordsOf(language.common),
    );
    for (const word of wordsOf(language.mistyped)) this.addSlips(word);
    for (const line of entriesOf(language.spellings ?? '')) this.addSpellings(line);
    for (const word of triggers) if (word.length >= 4) this.looks.set(lookOf(word), word);
  }

  /** What a word stands for: mostly itself, several words for a contraction. */
  meaningOf(word: string): readonly string[] {
    const known = this.meanings.get(word);
    if (known) return known;
    if (this.grammar.knows(word)) return [word];
    if (NUMBER.test(word)) return ['#'];
    return this.drawnOut(word) ?? this.lookAlike(word) ?? [word];
  }

  /** A word that means nothing to the language, such as a name. */
  isUnknown(word: string): boolean {
    return this.meaningOf(word).every((one) => one === word && !this.grammar.knows(one));
  }

  isTrigger(word: string): boolean {
    return this.lists.triggers.has(word) || this.meaningOf(word).some((one) => this.lists.triggers.has(one));
  }

  /** Each spelling of a trigger, apart from what is drawn out or written in letters that look alike. */
  *triggerSpellings(): Iterable<string> {
    yield* this.lists.triggers;
    for (const [written, meaning] of this.meanings)
      if (meaning.some((one) => this.lists.triggers.has(one))) yield written;
  }

  private drawnOut(word: string): readonly string[] | null {
    if (!HAS_DRAWN_OUT.test(word)) return null;
    for (const shorter of [word.replace(DRAWN_OUT, '$1$1'), word.replace(DRAWN_OUT, '$1')]) {
      if (shorter !== word && (this.meanings.has(shorter) || this.grammar.knows(shorter))) {
        return this.meanings.get(shorter) ?? [shorter];
      }
    }
    return null;
  }

  private lookAlike(word: string): readonly string[] | null {
    if (LATIN.test(word)) return null;
    const found = this.looks.get(lookOf(word));
    return found ? [found] : null;
  }

  private addSpellings(line: string): void {
    const [meant = '', written = ''] = line.split(':');
    for (const one of written.trim().split(/\s+/)) this.meanings.set(withoutApostrophes(one), meant.trim().split(' '));
  }

  /** One letter missing, or two swapped; in a long word also one too many or wrong. */
  private addSlips(word: string): void {
    const meaning = [word];
    for (let at = 0; at < word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      this.addSlip(before + after.slice(1), meaning);
      this.addSlip(before + after.charAt(1) + after.charAt(0) + after.slice(2), meaning);
      for (const letter of word.length >= LONG ? LETTERS : '') {
        this.addSlip(before + letter + after, meaning);
        this.addSlip(before + letter + after.slice(1), meaning);
      }
    }
  }

  private addSlip(slip: string, meaning: readonly string[]): void {
    if (!this.grammar.knows(slip)) this.meanings.set(slip, meaning);
  }
}

/** Whether only a longer look says what a word stands for: st0p, stoooop. */
export function isOdd(word: string): boolean {
  return !LATIN.test(word) || HAS_DRAWN_OUT.test(word);
}

function listsOf(language: Language): Lists {
  const lists: Partial<Record<keyof Lists, ReadonlySet<string>>> = {};
  for (const name of LISTS) lists[name] = wordsOf(language[name]);
  return lists as Lists;
}

function wordsOf(written = ''): Set<string> {
  return new Set(written.split(/\s+/).filter((word) => word !== ''));
}

function withoutMissing(rules: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(rules).flatMap(([name, written]) => (written ? [[name, written]] : [])));
}
