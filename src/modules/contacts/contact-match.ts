import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js';

/** A condition on contacts, or, of a number, on whatever has a mobile_number. */
export type ContactMatch = { by: 'words' | 'number'; sql: string; params: string[] };

// As in the index contacts_words.
const WORDS = `(' ' || first_name || ' ' || last_name || ' ' || email)`;
const HAS_WORDS = `(first_name || last_name || email) <> ''`;

const NUMBER = /^[+\d\s().-]*\d[+\d\s().-]*$/;

/**
 * What to look for, the likeliest first: nothing typed gives none, a number is tried by its beginning and then by its end.
 * @param first the number of the condition's first parameter in its statement
 */
export function matchesOf(typed: string, country: string, first: number): ContactMatch[] {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return [];
  if (!NUMBER.test(text)) return [matchWords(text.split(/\s+/).slice(0, 6), first)];
  const digits = text.replace(/\D/g, '').slice(0, 15);
  const begins = numberBegins(digits, country, first);
  if (text.startsWith('+') || digits.length < 3) return [begins];
  // No index: the last digits of one number are looked for when nothing begins with them.
  return [begins, { by: 'number', sql: `mobile_number like $${first}`, params: [`%${digits}`] }];
}

/** Each word anywhere in a name or the e-mail; one of up to two letters only where a word begins. */
function matchWords(words: string[], first: number): ContactMatch {
  const patterns = words.map((word) => (word.length < 3 ? `% ${escaped(word)}%` : `%${escaped(word)}%`));
  return {
    by: 'words',
    sql: [HAS_WORDS, ...patterns.map((_, index) => `${WORDS} ilike $${index + first}`)].join(' and '),
    params: patterns,
  };
}

/** With the country code or in the local form. Ranges, because LIKE uses no index in most collations. */
function numberBegins(digits: string, country: string, first: number): ContactMatch {
  const local = digits.replace(/^0/, '');
  const beginnings = [`+${digits}`, `+${getCountryCallingCode(country as CountryCode)}${local}`];
  const ranges = beginnings.map(
    (_, index) => `(mobile_number >= $${index * 2 + first} and mobile_number < $${index * 2 + first + 1})`,
  );
  return {
    by: 'number',
    sql: `(${ranges.join(' or ')})`,
    params: beginnings.flatMap((beginning) => [beginning, behind(beginning)]),
  };
}

/** The first text behind all that begin so: letters sort behind digits in every collation. */
function behind(beginning: string): string {
  const last = Number(beginning.at(-1));
  return beginning.slice(0, -1) + (last === 9 ? 'a' : last + 1);
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
