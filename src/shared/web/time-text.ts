type Written = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

const formatsOf = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment in words for the zone: short for lists ("2:05 PM", "3 Nov, 2:05 PM", "3 Nov 2025"), zoned where it must not be
 * taken for the clock of another place ("2:05 PM EST"), precise between moments that are close ("2:05:07 PM"), long with
 * all there is to know.
 */
export function timeText(
  at: Date,
  timeZone: string,
  now: Date,
): Record<'short' | 'zoned' | 'precise' | 'long', string> {
  const [then, today] = [written(at, timeZone), written(now, timeZone)];
  const day = `${then.day} ${then.month} ${then.year}`;
  const time = `${then.hour}:${then.minute}`;
  const isToday = day === `${today.day} ${today.month} ${today.year}`;
  const clock = `${time} ${then.dayPeriod}`;
  const short = isToday ? clock : then.year === today.year ? `${dayIn(then, today)}, ${clock}` : day;
  const precise = `${time}:${then.second} ${then.dayPeriod}`;
  const zoned = `${isToday ? '' : `${dayIn(then, today)}, `}${clock} ${then.timeZoneName}`;
  return { short, zoned, precise, long: `${day}, ${precise} ${then.timeZoneName}` };
}

/** A day in words for the zone: "3 Nov" in the current year, "3 Nov 2025" in any other. */
export function dayText(at: Date, timeZone: string, now: Date): string {
  return dayIn(written(at, timeZone), written(now, timeZone));
}

function dayIn(then: Written, today: Written): string {
  return `${then.day} ${then.month}${then.year === today.year ? '' : ` ${then.year}`}`;
}

function written(at: Date, timeZone: string): Written {
  const parts = (formatsOf.get(timeZone) ?? makeFormat(timeZone)).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** Making a format takes a thousand times as long as using it. */
function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  formatsOf.set(timeZone, format);
  return format;
}
