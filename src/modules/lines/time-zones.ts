import type { Choice } from '../../shared/web/field-view.js';

const AMERICAN = [
  ['America/New_York', 'Eastern (New York)'],
  ['America/Chicago', 'Central (Chicago)'],
  ['America/Denver', 'Mountain (Denver)'],
  ['America/Phoenix', 'Arizona (Phoenix)'],
  ['America/Los_Angeles', 'Pacific (Los Angeles)'],
  ['America/Anchorage', 'Alaska (Anchorage)'],
  ['Pacific/Honolulu', 'Hawaii (Honolulu)'],
] as const;

const names = new Map<string, string>(AMERICAN);
const all = new Set<string>([...names.keys(), ...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** All IANA zones, those of the United States first and in their everyday names. */
export const timeZoneChoices: Choice[] = [...all].map((value) => ({ value, label: timeZoneName(value) }));

export function isTimeZone(value: string): boolean {
  return all.has(value);
}

export function timeZoneName(value: string): string {
  return names.get(value) ?? value.replaceAll('_', ' ');
}
