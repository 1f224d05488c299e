import { DateTime } from 'luxon';

/** A moment in words for the zone: short for lists ("2:05 PM", "Nov 3", "Nov 3, 2025"), long with all there is to know. */
export function timeText(at: Date, timeZone: string, now: Date): { short: string; long: string } {
  const local = DateTime.fromJSDate(at).setZone(timeZone).setLocale('en-US');
  const today = DateTime.fromJSDate(now).setZone(timeZone);
  const format = local.hasSame(today, 'day')
    ? 'h:mm a'
    : local.hasSame(today, 'year')
      ? 'MMM d, h:mm a'
      : 'MMM d, yyyy';
  return { short: local.toFormat(format), long: local.toFormat("MMM d, yyyy 'at' h:mm:ss a ZZZZ") };
}
