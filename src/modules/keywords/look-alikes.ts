/** Letters and digits that pass for Latin letters at a glance: Cyrillic, Greek, and what keyboards offer near them. */
const LOOK_ALIKES: Record<string, string> = {
  '0': 'o',
  '5': 's',
  $: 's',
  '3': 'e',
  '7': 't',
  '+': 't',
  '@': 'a',
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  ѵ: 'v',
  σ: 's',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/**
 * The readings of a text with look-alikes taken for the Latin letters they imitate, accents dropped, and any dash or
 * underscore as a hyphen. For opt-out only: a doubt there is in the customer's favour.
 */
export function lookAlikeReadings(normalisedText: string): string[] {
  const plain = normalisedText
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Pd}_]/gu, '-');
  const read = (one: string) =>
    [...plain].map((letter) => (letter === '1' ? one : (LOOK_ALIKES[letter] ?? letter))).join('');
  return [read('l'), read('i')];
}
