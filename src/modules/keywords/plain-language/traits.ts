import type { Language } from '../languages/language.js';
import { folded } from '../normalised.js';

/** What single words do to a sentence, as languages/language.ts says of each; a word may have several of them. */
const TRAITS = [
  'turning',
  'conditional',
  'opposing',
  'between',
  'addressing',
  'others',
  'limiting',
  'narrowing',
  'topical',
  'reasoning',
  'described',
  'joining',
  'beginning',
  'dismissing',
  'asking',
  'courteous',
  'leading',
  'begging',
  'lightening',
  'calling',
  'owning',
  'earnest',
  'naming',
  'oneself',
] as const satisfies readonly (keyof Language)[];
export type Trait = (typeof TRAITS)[number];

const BIT_OF = Object.fromEntries(TRAITS.map((trait, at) => [trait, 1 << at])) as Record<Trait, number>;

/** Some traits as the bits of one number. */
export function bitsOf(...traits: Trait[]): number {
  let bits = 0;
  for (const trait of traits) bits |= BIT_OF[trait];
  return bits;
}

/** The traits of each word of a language that has any. */
export function traitsIn(language: Language): Map<string, number> {
  const traits = new Map<string, number>();
  for (const trait of TRAITS) {
    for (const word of wordsIn(language[trait])) traits.set(word, (traits.get(word) ?? 0) | bitsOf(trait));
  }
  return traits;
}

export function wordsIn(written = ''): string[] {
  return folded(written)
    .split(/\s+/)
    .filter((word) => word !== '');
}
