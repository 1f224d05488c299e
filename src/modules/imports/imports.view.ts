import type { Pagination } from '../../shared/web/pagination.js';
import type { Import, ImportStatus, MappedImport } from './import.js';
import type { RowError } from './row-errors/row-errors.js';
import type { Forecast } from './runs/forecast.js';

const STATUSES: Record<ImportStatus, { label: string; tone: string }> = {
  uploading: { label: 'Uploading', tone: 'accent' },
  uploaded: { label: 'Not run yet', tone: 'warn' },
  queued: { label: 'Waiting', tone: 'accent' },
  running: { label: 'Running', tone: 'accent' },
  done: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'bad' },
};

export function importListView(imports: Import[], pages: Pagination) {
  return {
    pages,
    isNewest: pages.first === null,
    imports: imports.map((each) => ({ ...summary(each), hasRun: hasRun(each), ...counts(each) })),
  };
}

/** What forbids the run, or else the keyword by which those come back whom it opts out. */
export type RunCheck = { problem: string } | { optInKeyword: string };

/** The page before Run. */
export function checkView(found: MappedImport, forecast: Forecast | null, check: RunCheck) {
  const { optedIn, optedOut, unchanged, failed } = forecast ?? { optedIn: 0, optedOut: 0, unchanged: 0, failed: 0 };
  return {
    ...summary(found),
    problem: 'problem' in check ? check.problem : '',
    optInKeyword: 'problem' in check ? '' : check.optInKeyword,
    numberColumn: columnName(found, found.numberColumn),
    statusColumn: columnName(found, found.statusColumn),
    size: sizeText(found.fileSize),
    forecast: forecast && { optedIn, optedOut, unchanged, failed, rows: forecast.rows },
    errors: (forecast?.firstErrors ?? []).map(errorView),
    hasMoreErrors: forecast !== null && forecast.failed > forecast.firstErrors.length,
  };
}

/** The page from Run on. */
export function importView(found: Import, errors: RowError[], pages: Pagination) {
  return {
    ...summary(found),
    ...counts(found),
    isActive: found.status === 'queued' || found.status === 'running',
    isDone: found.status === 'done',
    failure: found.failure ?? '',
    progress: progress(found),
    finishedAt: found.finishedAt,
    hasRun: hasRun(found),
    errors: errors.map(errorView),
    pages,
  };
}

/** Reading the file is a tenth of the way, applying it the rest. */
function progress({ status, bytesRead, fileSize, rowsStaged, rowsTotal, ...found }: Import) {
  if (status === 'queued') return { text: 'Waiting for a free worker.', value: 0, percent: 0 };
  if (rowsStaged === null) {
    const value = Math.floor((10 * bytesRead) / Math.max(fileSize, 1));
    return { text: `Reading the file: ${sizeText(bytesRead)} of ${sizeText(fileSize)}.`, value, percent: value };
  }
  const done = handled(found as Import);
  const value = rowsTotal === 0 ? 100 : 10 + Math.floor((90 * done) / rowsTotal);
  return {
    text: `${done.toLocaleString('en-US')} of ${rowsTotal.toLocaleString('en-US')} rows.`,
    value,
    percent: value,
  };
}

function handled({ rowsOptedIn, rowsOptedOut, rowsUnchanged, rowsFailed }: Import): number {
  return rowsOptedIn + rowsOptedOut + rowsUnchanged + rowsFailed;
}

function hasRun({ status }: Import): boolean {
  return status !== 'uploaded';
}

function summary(found: Import) {
  const { id, fileName, createdAt, createdByName, lineLabel, linePhoneNumber, status } = found;
  return {
    id,
    fileName,
    createdAt,
    createdByName,
    lineLabel: lineLabel ?? '',
    linePhoneNumber: linePhoneNumber ?? '',
    badge: STATUSES[status],
  };
}

function counts({ rowsTotal, rowsOptedIn, rowsOptedOut, rowsUnchanged, rowsFailed, contactsCreated }: Import) {
  return { rowsTotal, rowsOptedIn, rowsOptedOut, rowsUnchanged, rowsFailed, contactsCreated };
}

function errorView({ row, value, reason }: { row: number; value: string; reason: string }) {
  return { row, value: value.length > 120 ? `${value.slice(0, 120)}…` : value, reason };
}

function columnName({ header }: Import, column: number): string {
  return header[column] || `Column ${column + 1}`;
}

function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
