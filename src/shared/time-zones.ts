import type { Choice } from './web/field-view.js';

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
const byLowerCase = new Map([...all].map((zone) => [zone.toLowerCase(), zone]));

/** All IANA zones, those of the United States first and in their everyday names. */
export const timeZoneChoices: Choice[] = [...all].map((value) => ({ value, label: timeZoneName(value) }));

export function isTimeZone(value: string): boolean {
  return all.has(value);
}

/**
 * The zone that people write, in whatever case, with spaces ("America/New York") or by another of its names
 * ("US/Eastern", "Asia/Kolkata"); null for what is no zone.
 */
export function readTimeZone(text: string): string | null {
  const written = text.trim().replace(/\s+/g, '_');
  return byLowerCase.get(written.toLowerCase()) ?? namesake(written);
}

export function timeZoneName(value: string): string {
  return names.get(value) ?? value.replaceAll('_', ' ');
}

/** Abbreviations are left alone: Intl takes EST for Panama's, which knows no summer time. */
function namesake(text: string): string | null {
  if (!text.includes('/')) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return all.has(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}
