import type { Language } from '../languages/language.js';
import { entriesOf } from './patterns.js';
import { wordsIn } from './traits.js';

/** Two kinds of words that are suspicious in one sentence, unless one of the first kind has a harmless one behind it. */
type Net = { second: ReadonlySet<number>; harmless: ReadonlySet<number> };
/** By the number of each word of their first kind. */
export type Nets = ReadonlyMap<number, readonly Net[]>;

/** All words that the nets of a language are made of. */
export function wordsOfNets({ nets }: Language): string[] {
  return wordsIn(nets).filter((word) => word !== '/');
}

export function netsOf({ nets }: Language, numberOf: (word: string) => number): Nets {
  const numbers = (written: string) => new Set(wordsIn(written).map(numberOf));
  const byFirst = new Map<number, Net[]>();
  for (const line of entriesOf(nets ?? '')) {
    const [first = '', second = '', harmless = ''] = line.split('/');
    const net = { second: numbers(second), harmless: numbers(harmless) };
    for (const number of numbers(first)) byFirst.set(number, [...(byFirst.get(number) ?? []), net]);
  }
  return byFirst;
}

/** The place of the first word that a net catches; -1 for none. */
export function caughtAt(nets: Nets, words: readonly number[]): number {
  return words.findIndex((word, at) =>
    nets
      .get(word)
      ?.some(
        ({ second, harmless }) =>
          !harmless.has(words[at + 1] ?? 0) && words.some((other, place) => place !== at && second.has(other)),
      ),
  );
}
