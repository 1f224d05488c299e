import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { plainNumber } from './plain-number.js';

export type ReadMobileNumber = { ok: true; value: string } | { ok: false; reason: string };

const SPREADSHEET = /^\+?\d+([.,]\d+)?e\+?\d+$/i;
const ALLOWED = /^[+\d\s().\-/\u00a0\u2010-\u2015]+$/u;

/** Mobile numbers: read from what people and files write, kept as E.164, shown as people write them. */
export const MobileNumber = {
  /** @param country ISO country whose local form is understood without a +, such as US */
  parse(text: string, country: string): ReadMobileNumber {
    const plain = plainNumber(text.trim(), country);
    return plain ? { ok: true, value: plain } : this.parseAny(text, country);
  },

  /** The same, always by the library. */
  parseAny(text: string, country: string): ReadMobileNumber {
    const written = text.normalize('NFKC').trim();
    if (written === '') return refuse('A mobile number is needed.');
    if (SPREADSHEET.test(written)) {
      return refuse(
        'A spreadsheet shortened this number and digits are lost: format the column as text and export again.',
      );
    }
    if (!ALLOWED.test(written)) return refuse('A mobile number has only digits, spaces and + ( ) - .');
    const number = parsePhoneNumberFromString(written, { defaultCountry: country as CountryCode, extract: false });
    if (!number?.isPossible()) return refuse(impossible(written, country));
    return { ok: true, value: number.number };
  },

  /** National form for the given country, international for all others. */
  format(e164: string, country: string): string {
    // Most numbers of most accounts; the library takes a hundred times as long.
    const american = country === 'US' && /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
    if (american) return `(${american[1]}) ${american[2]}-${american[3]}`;
    const number = parsePhoneNumberFromString(e164);
    if (!number) return e164;
    const local = number.countryCallingCode === getCountryCallingCode(country as CountryCode);
    return local ? number.formatNational() : number.formatInternational();
  },
};

function impossible(written: string, country: string): string {
  const digits = written.replace(/\D/g, '').length;
  if (digits < 7) return 'This number is too short.';
  if (digits > 15) return 'This number is too long.';
  if (written.startsWith('+')) return 'There is no mobile number with these digits: check it.';
  return `This is not a number of the account’s country (${country}): check it, or begin with + and the country code.`;
}

function refuse(reason: string): ReadMobileNumber {
  return { ok: false, reason };
}
