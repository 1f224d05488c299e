import type { GivenStatus } from '../consent/consent-status.js';
import type { CsvRow } from './csv/csv-rows.js';
import { type BadRow, bad, type GoodRow, misfitOf, type NumberRules, numberOf, shortened } from './import-row.js';

export type ConsentRowRules = NumberRules & { statusColumn: number };

const STATUSES: Record<string, GivenStatus> = { 'opted in': 'opted_in', 'opted out': 'opted_out' };

/** What one row of a Consent Status Import asks for, or in plain words why it can't be taken. */
export function readConsentRow(read: CsvRow, rules: ConsentRowRules): GoodRow | BadRow {
  const { row, cells } = read;
  const misfit = misfitOf(read, rules.header);
  if (misfit) return misfit;
  const writtenStatus = cells[rules.statusColumn] ?? '';
  const number = numberOf(cells, rules);
  const status = STATUSES[writtenStatus.trim().toLowerCase()];
  if (number.ok && status) return { ok: true, row, cells, mobileNumber: number.value, status };
  const complaints = [number.ok ? '' : number.reason, status ? '' : statusComplaint(writtenStatus)];
  const value = number.ok ? writtenStatus : (cells[rules.numberColumn] ?? '');
  return bad(row, number.ok ? 'status' : 'number', cells, value, complaints.filter(Boolean).join(' '));
}

function statusComplaint(written: string): string {
  const status = written.trim();
  if (status === '') return 'The status is missing: use Opted In or Opted Out.';
  return `“${shortened(status)}” isn’t a status: use Opted In or Opted Out.`;
}
