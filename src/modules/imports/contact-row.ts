import { z } from 'zod';
import { readTimeZone } from '../../shared/time-zones.js';
import type { CsvRow } from './csv/csv-rows.js';
import { type BadRow, bad, type GoodRow, misfitOf, type NumberRules, numberOf, shortened } from './import-row.js';

export type ContactRowRules = NumberRules & {
  firstNameColumn: number | null;
  lastNameColumn: number | null;
  emailColumn: number | null;
  timeZoneColumn: number | null;
  customColumns: readonly number[];
};

const MOST_IN_A_NAME = 100;
const MOST_IN_A_FIELD = 1_000;
const MOST_IN_AN_EMAIL = 320;
const email = z.email();

/**
 * What one row of a Contacts Import says of a customer, or in plain words why it can't be taken. The cells of a good
 * row are the first name, the last name, the e-mail, the custom fields as JSON and the time zone; what is blank is an
 * empty text.
 */
export function readContactRow(read: CsvRow, rules: ContactRowRules): GoodRow | BadRow {
  const { row, cells } = read;
  const misfit = misfitOf(read, rules.header);
  if (misfit) return misfit;
  const number = numberOf(cells, rules);
  if (!number.ok) return bad(row, 'number', cells, cells[rules.numberColumn] ?? '', number.reason);
  const firstName = cellOf(cells, rules.firstNameColumn);
  const lastName = cellOf(cells, rules.lastNameColumn);
  const written = cellOf(cells, rules.emailColumn);
  for (const name of [firstName, lastName])
    if (name.length > MOST_IN_A_NAME)
      return bad(row, 'details', cells, name, `A name has at most ${MOST_IN_A_NAME} characters.`);
  if (written !== '' && (written.length > MOST_IN_AN_EMAIL || !email.safeParse(written).success))
    return bad(row, 'details', cells, written, `“${shortened(written)}” isn’t an e-mail address.`);
  const writtenZone = cellOf(cells, rules.timeZoneColumn);
  const timeZone = writtenZone === '' ? '' : readTimeZone(writtenZone);
  if (timeZone === null) return bad(row, 'details', cells, writtenZone, noTimeZone(writtenZone));
  const fields: Record<string, string> = {};
  for (const column of rules.customColumns) {
    const value = cellOf(cells, column);
    if (value.length > MOST_IN_A_FIELD)
      return bad(
        row,
        'details',
        cells,
        value,
        `A custom field has at most ${MOST_IN_A_FIELD.toLocaleString('en-US')} characters.`,
      );
    if (value !== '') fields[rules.header[column] ?? ''] = value;
  }
  const details = [firstName, lastName, written.toLowerCase(), JSON.stringify(fields), timeZone];
  return { ok: true, row, cells: details, mobileNumber: number.value, status: null };
}

function noTimeZone(written: string): string {
  return `${shortened(written)} is no time zone: write it like America/New_York, or leave it empty.`;
}

/** Without the apostrophe that our own list of errors puts before what a spreadsheet would run as a formula. */
function cellOf(cells: readonly string[], column: number | null): string {
  const cell = column === null ? '' : (cells[column] ?? '').trim();
  return /^'[=+@\t\r\n＝＋－＠-]/.test(cell) ? cell.slice(1).trim() : cell;
}
