import fc from 'fast-check';
import { type CountryCode, getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { MobileNumber } from '../../src/shared/mobile-number.js';
import { plainNumber } from '../../src/shared/plain-number.js';

const COUNTRIES = getCountries();
const EACH = 400;

/** A small generator of its own, so that a disagreement can be found again. */
function numbers(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  return { below, digits };
}

/** An example of the country with some of its last digits changed: mostly possible, often valid. */
function like(country: CountryCode, random: ReturnType<typeof numbers>): string {
  const example = String(getExampleNumber(country, examples)?.nationalNumber ?? random.digits(9));
  const kept = random.below(example.length);
  return (
    example.slice(0, kept) + random.digits(example.length - kept + (random.below(8) === 0 ? random.below(3) - 1 : 0))
  );
}

const WRITTEN: ((code: string, national: string) => string)[] = [
  (code, national) => `+${code}${national}`,
  (code, national) => `+${code} ${national.slice(0, 3)} ${national.slice(3)}`,
  (_, national) => national,
  (_, national) => `0${national}`,
  (_, national) => `1${national}`,
  (_, national) => `8${national}`,
  (code, national) => `${code}${national}`,
  (code, national) => `00${code}${national}`,
  (code, national) => `011${code}${national}`,
  (code, national) => `+${code}0${national}`,
  (_, national) => `(${national.slice(0, 3)}) ${national.slice(3, 6)}-${national.slice(6)}`,
  (_, national) => `0${national.slice(0, 4)}-${national.slice(4)}`,
];

describe('a number that is written plainly', () => {
  it('is read as the library reads it, in every country and form', () => {
    const wrong: string[] = [];
    let plain = 0;
    for (const country of COUNTRIES) {
      const random = numbers(country.charCodeAt(0) * 256 + country.charCodeAt(1));
      for (let count = 0; count < EACH; count += 1) {
        const about = random.below(4) === 0 ? (COUNTRIES[random.below(COUNTRIES.length)] ?? country) : country;
        const write = WRITTEN[random.below(WRITTEN.length)] ?? String;
        const text = write(getCountryCallingCode(about), like(about, random));
        const found = plainNumber(text, country);
        if (found === null) continue;
        plain += 1;
        const read = MobileNumber.parseAny(text, country);
        if (!read.ok || read.value !== found) wrong.push(`${text} in ${country}: ${found}, ${JSON.stringify(read)}`);
      }
    }
    expect(wrong).toEqual([]);
    // Half of what is written so is no number of the country at all.
    expect(plain).toBeGreaterThan((COUNTRIES.length * EACH) / 4);
  });

  it('is read as the library reads it, whatever the digits and separators', () => {
    const text = fc.string({ unit: fc.constantFrom(...'+0123456789 ().-'), minLength: 6, maxLength: 18 });
    fc.assert(
      fc.property(text, fc.constantFrom(...COUNTRIES), (written, country) => {
        const found = plainNumber(written, country);
        if (found !== null) expect(MobileNumber.parseAny(written, country)).toEqual({ ok: true, value: found });
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['+14155550111', 'US'],
    ['4155550111', 'US'],
    ['(415) 555-0111', 'US'],
    ['415-555-0111', 'US'],
    ['14155550111', 'US'],
    ['1 415 555 0111', 'CA'],
    ['07911 123456', 'GB'],
    ['+447911123456', 'GB'],
    ['0151 23456789', 'DE'],
    ['06 12 34 56 78', 'FR'],
  ])('%p of %s needs no library', (text, country) => expect(plainNumber(text, country)).not.toBeNull());
});
