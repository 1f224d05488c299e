type Formats = Record<'day' | 'time' | 'dayAndTime' | 'dayAndYear' | 'long', Intl.DateTimeFormat>;

const DATE = { month: 'short', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

const formatsOf = new Map<string, Formats>();

/** A moment in words for the zone: short for lists ("2:05 PM", "Nov 3, 2:05 PM", "Nov 3, 2025"), long with all there is to know. */
export function timeText(at: Date, timeZone: string, now: Date): { short: string; long: string } {
  const formats = formatsOf.get(timeZone) ?? makeFormats(timeZone);
  const [day, today] = [formats.day.format(at), formats.day.format(now)];
  const isThisYear = day.slice(-4) === today.slice(-4);
  const short = day === today ? formats.time : isThisYear ? formats.dayAndTime : formats.dayAndYear;
  return { short: plain(short.format(at)), long: plain(formats.long.format(at)) };
}

/** Making a format takes a thousand times as long as using it. */
function makeFormats(timeZone: string): Formats {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  const formats = {
    day: format({ year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: format(TIME),
    dayAndTime: format({ ...DATE, ...TIME }),
    dayAndYear: format({ ...DATE, year: 'numeric' }),
    long: format({ ...DATE, year: 'numeric', ...TIME, second: '2-digit', timeZoneName: 'short' }),
  };
  formatsOf.set(timeZone, formats);
  return formats;
}

/** Intl puts a narrow no-break space before PM, which nobody can search for. */
function plain(text: string): string {
  return text.replaceAll('\u202f', ' ');
}
