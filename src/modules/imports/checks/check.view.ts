import type { Forecast } from '../forecast.js';
import type { Import } from '../import.js';
import { progressOf, sizeText } from '../import-progress.view.js';
import type { RowFault } from '../import-row.js';
import { errorView, stats, summary } from '../imports.view.js';
import { columnName } from '../mappings/column-name.js';

const FAULTS: Record<RowFault, string> = {
  number: 'Mobile number can’t be used',
  status: 'Status is neither Opted In nor Opted Out',
  columns: 'Too few or too many values',
  quotes: 'Quotes don’t fit together',
  header: 'Header repeated',
  details: 'Name, e-mail, time zone or custom field can’t be used',
  both: 'Opted In, while another row says Opted Out',
  final: 'Opted In, but the customer has opted out',
  other: 'Other',
};

/** The page before Run: its progress while the file is read, then what would happen. */
export function checkView(found: Import, problem: string, optInKeyword: string) {
  const { forecast } = found;
  return {
    ...summary(found),
    problem,
    optInKeyword,
    checkNumber: found.checkNumber,
    optsOut: (forecast?.optedOut ?? 0) > 0,
    columns: columnsOf(found),
    size: sizeText(found.fileSize),
    isReady: found.status === 'checked',
    progress: progressOf(found),
    rows: forecast?.rows ?? 0,
    stats: forecast ? stats(found.kind, { ...forecast, newContacts: forecast.contacts }) : [],
    faults: (forecast?.faults ?? []).map(({ kind, rows, first }) => ({
      what: FAULTS[kind] ?? FAULTS.other,
      rows,
      ...errorView(first),
    })),
    hasErrors: (forecast?.failed ?? 0) > 0,
    hasDownload: faultsOf(forecast, false) > 0,
    comesWithRun: faultsOf(forecast, true),
  };
}

/** Rows that could not be read are stored with their errors already; those that lose against others come with the run. */
function faultsOf(forecast: Forecast | null, losing: boolean): number {
  const faults = (forecast?.faults ?? []).filter(({ kind }) => (kind === 'both' || kind === 'final') === losing);
  return faults.reduce((sum, { rows }) => sum + rows, 0);
}

function columnsOf(found: Import) {
  const { numberColumn, statusColumn, firstNameColumn, lastNameColumn, emailColumn } = found;
  const { timeZoneColumn, customColumns } = found;
  const named: [string, number | null][] = [
    ['Mobile Number', numberColumn],
    ['Status', statusColumn],
    ['First name', firstNameColumn],
    ['Last name', lastNameColumn],
    ['E-mail', emailColumn],
    ['Time zone', timeZoneColumn],
  ];
  const columns = named.flatMap(([name, column]) =>
    column === null ? [] : [{ name, column: columnName(found.header, column) }],
  );
  const fields = customColumns.map((column) => columnName(found.header, column)).join('”, “');
  return fields === '' ? columns : [...columns, { name: 'Custom fields', column: fields }];
}
