import { DateTime, IANAZone } from 'luxon';

/** A date and a time as the clock on the wall of a zone shows them. */
export type WallClock = { date: string; time: string; zone: string };

/** When clocks go forward a time is left out; when they go back one comes twice. */
export type Moment =
  | { kind: 'once'; at: Date }
  | { kind: 'twice'; first: Date; second: Date }
  | { kind: 'never'; before: Date; after: Date };

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** @returns null when the date, the time or the zone isn't one */
export function momentOf({ date, time, zone }: WallClock): Moment | null {
  const wall = DateTime.fromISO(`${date}T${time}`, { zone: 'utc' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !wall.isValid || !isZone(zone))
    return null;
  const { before, after } = offsetsAround(wall.toMillis(), zone);
  const readings = [...new Set([before, after])]
    .map((offset) => ({ offset, at: wall.toMillis() - offset * MINUTE_MS }))
    .filter(({ offset, at }) => IANAZone.create(zone).offset(at) === offset)
    .map(({ at }) => new Date(at))
    .sort((one, other) => one.getTime() - other.getTime());
  const [first, second] = readings;
  if (first && second) return { kind: 'twice', first, second };
  if (first) return { kind: 'once', at: first };
  const jump = (after - before) * MINUTE_MS;
  const skipped = wall.toMillis() - before * MINUTE_MS;
  return { kind: 'never', before: new Date(skipped - jump), after: new Date(skipped) };
}

function isZone(zone: string): boolean {
  return IANAZone.isValidZone(zone);
}

/** The clock of the zone at that moment, as forms take it. */
export function wallClockAt(at: Date, zone: string): WallClock {
  const local = DateTime.fromJSDate(at).setZone(zone);
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm'), zone };
}

/** "Sun 1 Nov 2026, 1:30 AM EDT" */
export function wallClockText(at: Date, zone: string): string {
  return DateTime.fromJSDate(at).setZone(zone).setLocale('en-US').toFormat('ccc d MMM yyyy, h:mm a ZZZZ');
}

function offsetsAround(wallMs: number, zone: string): { before: number; after: number } {
  const iana = IANAZone.create(zone);
  return { before: iana.offset(wallMs - DAY_MS), after: iana.offset(wallMs + DAY_MS) };
}
