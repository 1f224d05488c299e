import { type CountryCode, getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js';

/** What the library knows of a country and its types don't tell. */
type Plan = {
  possibleLengths(): number[];
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): unknown;
  IDDPrefix(): unknown;
};

/** Of all countries with one calling code: lengths that each of them has, and whatever any of them reads as a prefix. */
type CallingCode = { lengths: Set<number>; prefix: RegExp | null };

type Country = { code: string; callingCode: CallingCode; national: RegExp; prefix: RegExp | null; idd: RegExp | null };

const FORM = /^\+?[\d ().-]{6,30}$/;
const SEPARATORS = /[ ().-]/g;

/**
 * The E.164 form of a number that is written plainly, in international form or in that of the country, or null: then
 * the library has to look at it. It takes the patterns from the library's own data and accepts only what every country
 * with the calling code would read alike, about fifty times as fast.
 */
export function plainNumber(text: string, country: string): string | null {
  if (!FORM.test(text)) return null;
  const digits = text.replace(SEPARATORS, '');
  return digits.startsWith('+') ? international(digits) : national(digits, country);
}

function international(number: string): string | null {
  for (let end = 2; end <= 4; end += 1) {
    const callingCode = callingCodes().get(number.slice(1, end));
    if (callingCode) return isComplete(number.slice(end), callingCode) ? number : null;
  }
  return null;
}

function national(digits: string, name: string): string | null {
  const country = countryOf(name);
  if (!country || country.idd?.test(digits)) return null;
  const { code, callingCode } = country;
  const [prefix, ...groups] = country.prefix?.exec(digits) ?? [];
  if (prefix !== undefined) {
    // Where the prefix is more than itself, such as a carrier's code or an area left out, the number isn't plain.
    const rest = groups.every((group) => group === undefined) ? digits.slice(prefix.length) : '';
    const isSure = country.national.test(rest) && isComplete(rest, callingCode) && !country.national.test(digits);
    return isSure ? `+${code}${rest}` : null;
  }
  return !digits.startsWith(code) && isComplete(digits, callingCode) ? `+${code}${digits}` : null;
}

function isComplete(digits: string, { lengths, prefix }: CallingCode): boolean {
  return lengths.has(digits.length) && !prefix?.test(digits);
}

let known: Map<string, CallingCode> | undefined;

function callingCodes(): Map<string, CallingCode> {
  if (known) return known;
  const plans = new Map<string, Plan[]>();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    plans.set(code, [...(plans.get(code) ?? []), planOf(country)]);
  }
  known = new Map([...plans].map(([code, all]) => [code, callingCodeOf(all)]));
  return known;
}

function callingCodeOf(plans: Plan[]): CallingCode {
  const [first = [], ...others] = plans.map((plan) => plan.possibleLengths());
  const lengths = first.filter((length) => others.every((each) => each.includes(length)));
  return { lengths: new Set(lengths), prefix: beginning(plans.map((plan) => plan.nationalPrefixForParsing())) };
}

const countries = new Map<string, Country | null>();

function countryOf(name: string): Country | null {
  const found = countries.get(name);
  if (found !== undefined) return found;
  const country = getCountries().includes(name as CountryCode) ? newCountry(name as CountryCode) : null;
  countries.set(name, country);
  return country;
}

function newCountry(name: CountryCode): Country | null {
  const plan = planOf(name);
  const code = getCountryCallingCode(name);
  const callingCode = callingCodes().get(code);
  if (!callingCode) return null;
  const prefix = beginning([plan.nationalPrefixForParsing()]);
  const national = new RegExp(`^(?:${plan.nationalNumberPattern()})$`);
  return { code, callingCode, national, prefix, idd: beginning([plan.IDDPrefix()]) };
}

/** The library has 0, the number, where there is no prefix. */
function beginning(patterns: unknown[]): RegExp | null {
  const given = [...new Set(patterns)].filter((pattern) => typeof pattern === 'string' && pattern !== '');
  return given.length === 0 ? null : new RegExp(`^(?:${given.join('|')})`);
}

function planOf(country: CountryCode): Plan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan as unknown as Plan;
}
