import { z } from 'zod';
import { type Form, type FormErrors, readForm, refuseForm } from '../../../shared/form.js';
import type { ImportColumns, ImportKind } from '../import.js';
import { customFieldName } from './custom-field-name.js';

/** Which column holds what; consent has a line, contacts may have a list: one that there is, or a new one by its name. */
export type Mapping = ImportColumns & { lineId: number | null; listId: number | null; newList: string };

export type Choices = {
  kind: ImportKind;
  lineIds: readonly number[];
  listIds: readonly number[];
  header: readonly string[];
};

const MOST_CUSTOM_FIELDS = 50;
const NUMBER_MISSING =
  'This file needs a column of mobile numbers: choose it, or discard the file and upload one that has it.';
const STATUS_MISSING =
  'This file needs a column that says Opted In or Opted Out: choose it, or discard the file and upload one that has it.';
const BOTH_MISSING =
  'This file needs a column of mobile numbers and one that says Opted In or Opted Out: choose them, or discard the file and upload one that has both.';

/** The line or the list, and the columns, each one of those that there are and none of them twice. */
export const MappingForm = {
  from(body: unknown, choices: Choices): Form<Mapping> {
    return choices.kind === 'contacts' ? contactsFrom(body, choices) : consentFrom(body, choices);
  },

  /** What is missing where the header gives no hint of any column that is needed; empty where it does. */
  complaint({ numberColumn, statusColumn }: Partial<ImportColumns>, kind: ImportKind): string {
    if (kind === 'contacts') return numberColumn === null ? NUMBER_MISSING : '';
    return numberColumn === null && statusColumn === null ? BOTH_MISSING : '';
  },
};

function consentFrom(body: unknown, { lineIds, header }: Choices): Form<Mapping> {
  const line = 'Choose the line that the customers said yes or no to.';
  const schema = z.object({
    lineId: oneOf(lineIds, line),
    numberColumn: column(header, NUMBER_MISSING),
    statusColumn: column(header, STATUS_MISSING),
  });
  const form = readForm(schema, body);
  if (!form.ok) return { ...form, errors: withoutRepetition(form.errors) };
  if (form.value.numberColumn === form.value.statusColumn) {
    return refuseForm(body, {
      statusColumn: 'This is the column of the mobile numbers. Choose the one that says Opted In or Opted Out.',
    });
  }
  return { ok: true, value: { ...NOTHING, ...form.value } };
}

/** A file with neither column is one thing that is wrong, not two. */
function withoutRepetition({ numberColumn, statusColumn, ...others }: FormErrors): FormErrors {
  if (numberColumn && statusColumn) return { ...others, form: BOTH_MISSING };
  return { ...others, ...(numberColumn && { numberColumn }), ...(statusColumn && { statusColumn }) };
}

function contactsFrom(body: unknown, { listIds, header }: Choices): Form<Mapping> {
  const optional = optionalColumn(header);
  const schema = z.object({
    numberColumn: column(header, NUMBER_MISSING),
    firstNameColumn: optional,
    lastNameColumn: optional,
    emailColumn: optional,
    timeZoneColumn: optional,
    customColumns: z
      .preprocess(asList, z.array(column(header, 'Choose columns of the file.')))
      .refine((columns) => columns.length <= MOST_CUSTOM_FIELDS, `At most ${MOST_CUSTOM_FIELDS} custom fields.`),
    listId: z.preprocess(blankAsNull, oneOf(listIds, 'Choose one of your lists.').nullable()),
    newList: z.string().trim().max(100, 'A name has at most 100 characters.').default(''),
  });
  const form = readForm(schema, body);
  if (!form.ok) return form;
  const { numberColumn, firstNameColumn, lastNameColumn, emailColumn, timeZoneColumn } = form.value;
  const chosen = { numberColumn, firstNameColumn, lastNameColumn, emailColumn, timeZoneColumn };
  const twice = Object.entries(chosen).find(
    ([, each], index, all) => each !== null && all.findIndex(([, other]) => other === each) < index,
  );
  if (twice) return refuseForm(body, { [twice[0]]: 'This column is taken above. Choose another one.' });
  const taken = Object.values(chosen);
  const customColumns = form.value.customColumns.filter(
    (each) => !taken.includes(each) && customFieldName(header, each) !== null,
  );
  return { ok: true, value: { ...NOTHING, ...form.value, customColumns } };
}

const NOTHING: Mapping = {
  lineId: null,
  listId: null,
  newList: '',
  numberColumn: null,
  statusColumn: null,
  firstNameColumn: null,
  lastNameColumn: null,
  emailColumn: null,
  timeZoneColumn: null,
  customColumns: [],
};

function column(header: readonly string[], missing: string) {
  return z
    .string(missing)
    .regex(/^\d{1,5}$/, missing)
    .transform(Number)
    .refine((value) => value < header.length, missing);
}

function optionalColumn(header: readonly string[]) {
  return z.preprocess(blankAsNull, column(header, 'Choose a column of the file.').nullable());
}

function oneOf(ids: readonly number[], missing: string) {
  return z
    .string(missing)
    .regex(/^\d{1,9}$/, missing)
    .transform(Number)
    .refine((id) => ids.includes(id), missing);
}

function blankAsNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

function asList(value: unknown): unknown {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
