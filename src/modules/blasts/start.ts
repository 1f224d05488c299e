import type { FormErrors } from '../../shared/form.js';
import { isTimeZone } from '../../shared/time-zones.js';
import type { Blast } from './blast.js';
import { type Moment, momentOf, type WallClock, wallClockAt, wallClockText } from './wall-clock.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** When a Blast is to start, as its form says it. */
export type StartFields = {
  when: 'now' | 'later';
  date: string;
  time: string;
  /** '' is the line's own. */
  zone: string;
  /** The moment that was chosen when a time comes twice or is left out; one of another time counts for nothing. */
  occurrence: string;
};

type Start = { scheduledAt: Date | null; timeZone: string | null };

/** The moment that is meant, or what has to be said about it first. */
export function startOf(fields: StartFields, lineZone: string, now: Date): Start | { errors: FormErrors } {
  if (fields.when === 'now') return { scheduledAt: null, timeZone: null };
  const { date, time, occurrence } = fields;
  const zone = fields.zone || lineZone;
  if (!date) return { errors: { date: 'Choose the day.' } };
  if (!time) return { errors: { time: 'Choose the time.' } };
  if (!isTimeZone(zone)) return { errors: { zone: 'Choose a time zone.' } };
  const moment = momentOf({ date, time, zone });
  if (!moment)
    return { errors: { date: 'There is no such day or time. Write the day as 2026-11-30 and the time as 09:00.' } };
  const at = chosen(moment, occurrence);
  if (!at) return { errors: { occurrence: whichOne(time, moment) } };
  if (at <= now) return { errors: { time: 'This time has passed. Choose a later one, or send it now.' } };
  if (at.getTime() > now.getTime() + YEAR_MS) return { errors: { date: 'Choose a day within the next year.' } };
  return { scheduledAt: at, timeZone: zone };
}

/** The fields that would say it again. */
export function startValues({ scheduledAt, timeZone, lineTimeZone }: Blast): StartFields {
  if (!scheduledAt) return { when: 'now', date: '', time: '', zone: '', occurrence: '' };
  const clock = wallClockAt(scheduledAt, timeZone ?? lineTimeZone);
  return { when: 'later', ...clock, occurrence: scheduledAt.toISOString() };
}

/** What there is to choose from when the clocks change at that time; null when there is nothing to ask. */
export function occurrenceChoices(clock: WallClock) {
  const moment = momentOf(clock);
  if (!moment || moment.kind === 'once') return null;
  const clocks = moment.kind === 'twice' ? ['go back', 'have gone back'] : ['go forward', 'have gone forward'];
  return readings(moment).map((at, index) => ({
    value: at.toISOString(),
    label: wallClockText(at, clock.zone),
    hint: `${index === 0 ? 'before' : 'after'} the clocks ${clocks[index]}`,
  }));
}

function whichOne(time: string, { kind }: Moment): string {
  return kind === 'twice'
    ? `${time} comes twice on that day, because the clocks go back. Choose which one you mean.`
    : `${time} doesn’t exist on that day: the clocks go forward then. Choose which time you want instead.`;
}

function chosen(moment: Moment, occurrence: string): Date | undefined {
  return moment.kind === 'once' ? moment.at : readings(moment).find((at) => at.toISOString() === occurrence);
}

function readings(moment: Exclude<Moment, { kind: 'once' }>): [Date, Date] {
  return moment.kind === 'twice' ? [moment.first, moment.second] : [moment.before, moment.after];
}
