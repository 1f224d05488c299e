import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { segmentsOf } from '../../shared/texts/segments.js';
import { timeZoneChoices } from '../lines/time-zones.js';
import type { ChoosableLine } from './choosable-lines.js';
import { momentOf, wallClockText } from './wall-clock.js';

const numbers = new Intl.NumberFormat('en-US');

/** The form of a new Blast or of one that has not started. */
export function blastFormPage(
  form: FormView,
  lines: ChoosableLine[],
  country: string,
  existing: { id: number; version: number } | null,
) {
  return {
    form,
    action: existing ? `/blasts/${existing.id}` : '/blasts',
    back: existing ? `/blasts/${existing.id}` : '/blasts',
    version: existing?.version ?? null,
    heading: existing ? 'Edit Blast' : 'New Blast',
    noLines: lines.length === 0,
    lines: lines.map(({ id, label, phoneNumber, optedIn }) => ({
      value: id,
      label: `${label}, ${MobileNumber.format(phoneNumber, country)}: ${numbers.format(optedIn)} opted in`,
    })),
    when: [
      { value: 'now', label: 'As soon as I confirm it' },
      { value: 'later', label: 'At a chosen time' },
    ],
    zones: [{ value: '', label: 'The line’s own time zone' }, ...timeZoneChoices],
    twice: twice(form, lines),
    preview: textPreview(textOf(form.values.body)),
  };
}

/** What the text comes to, as it is being written. */
export function textPreview(body: string) {
  const { encoding, length, count, left, unicode } = segmentsOf(asSent(body));
  return {
    empty: count === 0,
    count,
    length,
    left,
    long: count > 1,
    isUnicode: encoding === 'UCS-2',
    because: unicode.slice(0, 8).join(' '),
  };
}

/** Both readings of a time that comes twice, once somebody has chosen one. */
function twice(form: FormView, lines: ChoosableLine[]) {
  const { date, time, zone, lineId, when } = form.values;
  const chosenZone = textOf(zone) || lines.find(({ id }) => String(id) === String(lineId))?.timeZone || '';
  const moment = when === 'later' ? momentOf({ date: textOf(date), time: textOf(time), zone: chosenZone }) : null;
  if (moment?.kind !== 'twice') return null;
  return [
    { value: 'first', label: wallClockText(moment.first, chosenZone), hint: 'before the clocks go back' },
    { value: 'second', label: wallClockText(moment.second, chosenZone), hint: 'after the clocks have gone back' },
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
