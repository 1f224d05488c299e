import type { FormView } from '../../../shared/form.js';
import type { ChoosableLine } from '../choices.js';
import { type ChoosableList, MOST_COUNTED } from './choosable-lists.js';

type NamedLine = Pick<ChoosableLine, 'id' | 'label' | 'optedIn'>;
type Choices = { lines: readonly NamedLine[]; lists: readonly ChoosableList[] };

const numbers = new Intl.NumberFormat('en-US');

/** What a Blast may go to from the chosen line, its own opt-in list first. Sizes: of the contact lists, by id. */
export function listOptions(form: FormView, { lines, lists }: Choices, sizes: ReadonlyMap<number, number>) {
  return [
    { value: 'own', label: 'Opt-in list of the line', hint: 'everyone who is opted in on the line above' },
    ...lists.map(({ id, name }) => ({ value: `list:${id}`, label: name, hint: contacts(sizes.get(id) ?? 0) })),
    ...lines.filter(({ id }) => String(id) !== String(form.values.lineId)).map(otherOptInList),
  ];
}

/** When another line is chosen, the list that was that line's becomes the line's own. */
export function withOwnList({ values, errors }: FormView): FormView {
  const chosen = [values.lists ?? []].flat().map((key) => (key === `line:${values.lineId}` ? 'own' : key));
  return { values: { ...values, lists: chosen }, errors };
}

function otherOptInList({ id, label, optedIn }: NamedLine) {
  return { value: `line:${id}`, label: `Opt-in list of ${label}`, hint: `${numbers.format(optedIn)} opted in there` };
}

function contacts(count: number): string {
  if (count > MOST_COUNTED) return `over ${numbers.format(MOST_COUNTED)} contacts, counted when you choose it`;
  return `${numbers.format(count)} ${count === 1 ? 'contact' : 'contacts'}`;
}
