import { MobileNumber } from '../../shared/mobile-number.js';
import type { CsvRow } from './csv/csv-rows.js';

/** The kinds of faults that a row can have, as the check counts them. */
export type RowFault = 'quotes' | 'columns' | 'header' | 'number' | 'status' | 'details' | 'both' | 'final' | 'other';

const MOST_SHOWN = 300;

/** Which columns hold what, and the country whose local numbers are understood. */
export type NumberRules = { header: readonly string[]; numberColumn: number; country: string };

/** A row that can be applied: `status` for consent, and for contacts null. */
export type GoodRow = { ok: true; row: number; cells: string[]; mobileNumber: string; status: string | null };
export type BadRow = { ok: false; row: number; kind: RowFault; cells: string[]; value: string; reason: string };

export type ReadRow = (row: CsvRow) => GoodRow | BadRow;

/** What is wrong with a row as a whole, whatever it says; null when its cells can be read. */
export function misfitOf({ row, cells, broken }: CsvRow, header: readonly string[]): BadRow | null {
  if (broken)
    return bad(
      row,
      'quotes',
      cells,
      cells.join(' '),
      'The quotes (") in this row don’t fit together: remove or close them.',
    );
  if (cells.length !== header.length) {
    const missing = cells.length < header.length;
    return bad(
      row,
      'columns',
      cells,
      cells.join(' '),
      `This row has ${cells.length} ${cells.length === 1 ? 'value' : 'values'}, but the file has ${header.length} columns: ${missing ? 'add what is missing' : 'remove what is too much'}.`,
    );
  }
  return isHeader(cells, header)
    ? bad(row, 'header', cells, cells.join(' '), 'This is the header once more: remove this row.')
    : null;
}

/** Marks of writing direction and the like, which come along when a number is copied from a telephone or a web page. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The mobile number of a row. */
export function numberOf(cells: readonly string[], { numberColumn, country }: NumberRules) {
  // An apostrophe keeps spreadsheets from reading a number as a formula; our own list of errors has it too.
  const cell = cells[numberColumn] ?? '';
  const written = cell.replace(INVISIBLE, '').trim();
  return MobileNumber.parse(written.startsWith("'") ? written.slice(1) : written, country);
}

/** The cells are kept whole, to be mended; of the value as much as anybody would read. */
export function bad(row: number, kind: RowFault, cells: string[], value: string, reason: string): BadRow {
  return { ok: false, row, kind, cells, value: value.slice(0, MOST_SHOWN), reason };
}

export function shortened(text: string): string {
  if (text.length <= 60) return text;
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  for (let column = 0; column < cells.length; column += 1) {
    if (cells[column]?.trim().toLowerCase() !== header[column]?.toLowerCase()) return false;
  }
  return true;
}
