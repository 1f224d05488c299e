import { MobileNumber } from '../../shared/mobile-number.js';
import type { GivenStatus } from '../consent/consent-status.js';
import type { CsvRow } from './csv/csv-rows.js';

/** Which columns hold what, and the country whose local numbers are understood. */
export type RowRules = { header: readonly string[]; numberColumn: number; statusColumn: number; country: string };

export type GoodRow = { ok: true; row: number; cells: string[]; mobileNumber: string; status: GivenStatus };
export type BadRow = { ok: false; row: number; cells: string[]; value: string; reason: string };

const STATUSES: Record<string, GivenStatus> = { 'opted in': 'opted_in', 'opted out': 'opted_out' };

/** What one row of a Consent Status Import asks for, or in plain words why it can't be taken. */
export function readImportRow({ row, cells, broken }: CsvRow, rules: RowRules): GoodRow | BadRow {
  const refuse = (value: string, reason: string): BadRow => ({ ok: false, row, cells, value, reason });
  if (broken) return refuse(cells.join(' '), 'The quotes (") in this row don’t fit together: remove or close them.');
  const misfit = misfitOf(cells, rules.header);
  if (misfit) return refuse(cells.join(' '), misfit);
  const writtenNumber = cells[rules.numberColumn] ?? '';
  const writtenStatus = cells[rules.statusColumn] ?? '';
  // An apostrophe keeps spreadsheets from reading a number as a formula; our own list of errors has it too.
  const number = MobileNumber.parse(writtenNumber.trim().replace(/^'/, ''), rules.country);
  const status = STATUSES[writtenStatus.trim().toLowerCase()];
  if (number.ok && status) return { ok: true, row, cells, mobileNumber: number.value, status };
  const complaints = [number.ok ? '' : number.reason, status ? '' : statusComplaint(writtenStatus)];
  return refuse(number.ok ? writtenStatus : writtenNumber, complaints.filter(Boolean).join(' '));
}

function misfitOf(cells: string[], header: readonly string[]): string | null {
  if (cells.length !== header.length) {
    const missing = cells.length < header.length;
    return `This row has ${cells.length} ${cells.length === 1 ? 'value' : 'values'}, but the file has ${header.length} columns: ${missing ? 'add what is missing' : 'remove what is too much'}.`;
  }
  const isHeader = cells.every((cell, column) => cell.trim().toLowerCase() === header[column]?.toLowerCase());
  return isHeader ? 'This is the header once more: remove this row.' : null;
}

function statusComplaint(written: string): string {
  const status = written.trim();
  if (status === '') return 'The status is missing: use Opted In or Opted Out.';
  return `“${shortened(status)}” isn’t a status: use Opted In or Opted Out.`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
