import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { ZONES_OF_AREA } from './area-codes.js';

/** A number of no known area may be anywhere between Newfoundland and Hawaii. */
const ANY_AREA = [
  'America/St_Johns',
  'America/Halifax',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

/** Node's own types do not know it yet. */
type Region = Intl.Locale & { getTimeZones(): string[] | undefined };

/** What Intl knows no zone of: without one it would never be night there. */
const UNKNOWN_TO_INTL: Partial<Record<CountryCode, string[]>> = {
  AC: ['Atlantic/St_Helena'],
  TA: ['Atlantic/St_Helena'],
  XK: ['Europe/Belgrade'],
};

const zonesOfCountry = (country: CountryCode) =>
  UNKNOWN_TO_INTL[country] ?? (new Intl.Locale(`und-${country}`) as Region).getTimeZones() ?? [];

/**
 * Every zone that a number may be in, by how the number begins: '1' and an area code, or a country code. No beginning
 * is the beginning of another, but for '1', which stands for the area codes that are not there.
 */
export const ZONES_BY_PREFIX: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...Map.groupBy(getCountries(), (country) => getCountryCallingCode(country))].map(
    ([code, countries]) => [code, countries.flatMap(zonesOfCountry)] as const,
  ),
  ['1', ANY_AREA] as const,
  ...[...ZONES_OF_AREA].map(([area, zones]) => [`1${area}`, zones] as const),
]);

/** The zones that an E.164 number may be in: the contact's own, if it is known; empty for a number of no country. */
export function zonesOf(mobileNumber: string, ownZone: string | null): readonly string[] {
  if (ownZone) return [ownZone];
  const prefix = [4, 1, 2, 3]
    .map((length) => mobileNumber.slice(1, 1 + length))
    .find((one) => ZONES_BY_PREFIX.has(one));
  return prefix ? (ZONES_BY_PREFIX.get(prefix) ?? []) : [];
}
