import { DateTime } from 'luxon';

/** Times of the day as minutes since midnight, by the recipient's clock; equal: no hour is quiet. */
export type QuietTimes = { from: number; until: number };

/** By then every zone that is of the same side of the world has had its day. */
const SEARCHED_MS = 48 * 3_600_000;

/**
 * When a text may leave to someone who is in one of the zones and may be in any: null is now, 'never' says that no
 * moment is day in all of them. Follows the clocks of each zone through changes to and from summer time.
 */
export function quietUntil(zones: readonly string[], times: QuietTimes, now: Date): Date | 'never' | null {
  let at = now.getTime();
  for (;;) {
    const ends = zones.map((zone) => endOfQuiet(zone, times, at));
    const latest = Math.max(at, ...ends);
    if (latest === at) return at === now.getTime() ? null : new Date(at);
    if (latest > now.getTime() + SEARCHED_MS) return 'never';
    at = latest;
  }
}

/** The same moment when it is day. */
function endOfQuiet(zone: string, { from, until }: QuietTimes, at: number): number {
  const local = DateTime.fromMillis(at, { zone });
  const minute = local.hour * 60 + local.minute;
  const isQuiet = from <= until ? minute >= from && minute < until : minute >= from || minute < until;
  if (!isQuiet) return at;
  const end = local.startOf('day').set({ hour: Math.floor(until / 60), minute: until % 60 });
  return (minute < until ? end : end.plus({ days: 1 })).toMillis();
}
