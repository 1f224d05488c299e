import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { fieldNames } from '../../shared/texts/merge-fields.js';
import { timeZoneChoices } from '../../shared/time-zones.js';
import { listOptions, withOwnList } from './audience/list-options.view.js';
import type { BlastChoices, ChoosableLine } from './choices.js';
import { occurrenceChoices } from './start.js';

const numbers = new Intl.NumberFormat('en-US');

/** The audience is null while it has not been counted. */
export type Previews = { text: object; audience: object | null };

/** The form of a new Blast or of one that has not started. */
export function blastFormPage(
  written: FormView,
  choices: BlastChoices,
  sizes: ReadonlyMap<number, number>,
  country: string,
  existing: { id: number; version: number } | null,
  previews: Previews,
) {
  const { lines, customFields } = choices;
  const form = withOwnList(written);
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
    lists: listOptions(form, choices, sizes),
    // Handlebars would read them as its own.
    openBraces: '{{',
    mergeFields: fieldNames(customFields).map((field) => `{{${field}}}`),
    quietHours: [
      { value: 'wait', label: 'Wait', hint: 'whoever has quiet hours gets it when they end' },
      { value: 'skip', label: 'Skip', hint: 'whoever has quiet hours does not get it' },
    ],
    when: [
      { value: 'now', label: 'As soon as I confirm it' },
      { value: 'later', label: 'At a chosen time' },
    ],
    zones: [{ value: '', label: 'The line’s own time zone' }, ...timeZoneChoices],
    occurrences: occurrences(form, lines),
    preview: previews.text,
    audience: previews.audience,
  };
}

/** Both readings of a time at which the clocks change. */
function occurrences(form: FormView, lines: ChoosableLine[]) {
  const { date, time, zone, lineId, when } = form.values;
  const chosenZone = textOf(zone) || lines.find(({ id }) => String(id) === String(lineId))?.timeZone || '';
  return when === 'later' ? occurrenceChoices({ date: textOf(date), time: textOf(time), zone: chosenZone }) : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
