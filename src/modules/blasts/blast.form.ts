import { z } from 'zod';
import { type Form, type FormErrors, type FormView, readForm, refuseForm } from '../../shared/form.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { isTimeZone } from '../lines/time-zones.js';
import type { Blast, BlastDraft } from './blast.js';
import { type Moment, momentOf, type WallClock, wallClockAt, wallClockText } from './wall-clock.js';

const LONGEST = 1600;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

const schema = z.object({
  name: line('Give the Blast a name.').pipe(
    z.string().min(1, 'Give the Blast a name.').max(100, 'A name has at most 100 characters.'),
  ),
  lineId: z.coerce.number({ message: 'Choose the line.' }).int('Choose the line.'),
  body: z
    .string({ message: 'Write the text.' })
    .transform(asSent)
    .superRefine((text, context) => {
      const length = [...text].length;
      if (length === 0) context.addIssue({ code: 'custom', message: 'Write the text.' });
      // Nobody must get “Hi {{firstName}}” to read.
      if (/\{\{|\}\}/.test(text))
        context.addIssue({
          code: 'custom',
          message: 'Merge fields are not filled in yet. Write the text without {{ and }}.',
        });
      if (length > LONGEST)
        context.addIssue({
          code: 'custom',
          message: `A text has at most 1,600 characters. Shorten it by ${length - LONGEST}.`,
        });
    }),
  when: z.enum(['now', 'later'], { message: 'Choose when.' }),
  date: line().default(''),
  time: line().default(''),
  zone: line().default(''),
  occurrence: z.enum(['first', 'second']).or(z.literal('')).default('').catch(''),
});

type Read = z.infer<typeof schema>;
type LineToSendFrom = { id: number; timeZone: string };

/** What staff write of a Blast, and when it is to start on which wall's clock. */
export const BlastForm = {
  /** @param lines those that the user may send from */
  from(body: unknown, lines: readonly LineToSendFrom[], now: Date): Form<BlastDraft> {
    const form = readForm<Read>(schema, body);
    if (!form.ok) return form;
    const { name, body: text, lineId, when } = form.value;
    const chosen = lines.find(({ id }) => id === lineId);
    if (!chosen) return refuseForm(body, { lineId: 'Choose the line.' });
    const draft = { name, lineId, body: text };
    if (when === 'now') return { ok: true, value: { ...draft, scheduledAt: null, timeZone: null } };
    const clock = { date: form.value.date, time: form.value.time, zone: form.value.zone || chosen.timeZone };
    const start = startOf(clock, form.value.occurrence, now);
    if ('errors' in start) return refuseForm(body, start.errors);
    return { ok: true, value: { ...draft, scheduledAt: start.at, timeZone: clock.zone } };
  },

  of(blast: Blast): FormView {
    const { name, lineId, body, scheduledAt, timeZone } = blast;
    const zone = timeZone ?? blast.lineTimeZone;
    const clock = scheduledAt ? wallClockAt(scheduledAt, zone) : { date: '', time: '', zone: '' };
    const values = { name, lineId, body, when: scheduledAt ? 'later' : 'now', ...clock };
    return {
      values: { ...values, occurrence: scheduledAt ? occurrenceOf(momentOf(clock), scheduledAt) : '' },
      errors: {},
    };
  },
};

function startOf(clock: WallClock, occurrence: Read['occurrence'], now: Date): { at: Date } | { errors: FormErrors } {
  if (!clock.date) return { errors: { date: 'Choose the day.' } };
  if (!clock.time) return { errors: { time: 'Choose the time.' } };
  if (!isTimeZone(clock.zone)) return { errors: { zone: 'Choose a time zone.' } };
  const moment = momentOf(clock);
  if (!moment)
    return { errors: { date: 'There is no such day or time. Write the day as 2026-11-30 and the time as 09:00.' } };
  if (moment.kind === 'never') return { errors: { time: neverHappens(clock, moment) } };
  if (moment.kind === 'twice' && occurrence === '') return { errors: { occurrence: happensTwice(clock) } };
  const at = moment.kind === 'once' ? moment.at : moment[occurrence === 'second' ? 'second' : 'first'];
  if (at <= now) return { errors: { time: 'This time has passed. Choose a later one, or send it now.' } };
  if (at.getTime() > now.getTime() + YEAR_MS) return { errors: { date: 'Choose a day within the next year.' } };
  return { at };
}

function neverHappens({ time, zone }: WallClock, { before, after }: Extract<Moment, { kind: 'never' }>): string {
  return `${time} doesn’t exist on that day: the clocks go forward then. Choose for example ${wallClockText(before, zone)} or ${wallClockText(after, zone)}.`;
}

function happensTwice({ time }: WallClock): string {
  return `${time} comes twice on that day, because the clocks go back. Choose which one you mean.`;
}

function occurrenceOf(moment: Moment | null, at: Date): Read['occurrence'] {
  if (moment?.kind !== 'twice') return '';
  return moment.second.getTime() === at.getTime() ? 'second' : 'first';
}

function line(missing = 'Write this once.') {
  return z.string({ message: missing }).transform((text) => asSent(text).replace(/\s+/g, ' '));
}
