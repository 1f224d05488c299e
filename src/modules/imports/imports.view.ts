import type { Pagination } from '../../shared/web/pagination.js';
import { hasEnded, type Import, type ImportKind, type ImportStatus, isUnderWay } from './import.js';
import { count, handled, progressOf, tookText } from './import-progress.view.js';

const STATUSES: Record<ImportStatus, { label: string; tone: string }> = {
  uploading: { label: 'Uploading', tone: 'accent' },
  uploaded: { label: 'Columns not matched', tone: 'warn' },
  checking: { label: 'Checking', tone: 'accent' },
  checked: { label: 'Not run yet', tone: 'warn' },
  queued: { label: 'Waiting', tone: 'accent' },
  running: { label: 'Running', tone: 'accent' },
  stopping: { label: 'Stopping', tone: 'warn' },
  cancelled: { label: 'Cancelled', tone: 'warn' },
  done: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'bad' },
};

const KINDS: Record<ImportKind, string> = { consent_status: 'Consent Status Import', contacts: 'Contacts Import' };

type Outcome = {
  optedIn: number;
  optedOut: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  newContacts: number;
};

export function importListView(imports: Import[], pages: Pagination) {
  return {
    pages,
    isNewest: pages.first === null,
    imports: imports.map((each) => ({
      ...summary(each),
      hasRun: hasRun(each),
      rows: each.rowsTotal,
      failed: each.rowsFailed,
      result: resultText(each),
    })),
  };
}

/** The page from Run on. */
export function importView(found: Import, errors: { row: number; value: string; reason: string }[], pages: Pagination) {
  const ended = hasEnded(found);
  return {
    ...summary(found),
    isActive: isUnderWay(found),
    mayCancel: found.status === 'queued' || found.status === 'running',
    isDone: found.status === 'done',
    isCancelled: found.status === 'cancelled',
    cancelledByName: found.cancelledByName ?? 'a colleague',
    rowsApplied: handled(found),
    rowsLeft: found.rowsTotal - handled(found),
    failure: found.failure ?? '',
    hasCounts: !isForNothing(found),
    progress: progressOf(found),
    rowsTotal: found.rowsTotal,
    contactsCreated: found.contactsCreated,
    finishedAt: found.finishedAt,
    took: ended && found.startedAt && found.finishedAt ? tookText(found.startedAt, found.finishedAt) : '',
    stats: stats(found.kind, outcomeOf(found)),
    errors: errors.map(errorView),
    pages,
  };
}

export function summary(found: Import) {
  const { id, kind, fileName, createdAt, createdByName, lineLabel, linePhoneNumber, listName, status } = found;
  return {
    id,
    kind: KINDS[kind],
    isContacts: kind === 'contacts',
    fileName,
    createdAt,
    createdByName,
    lineLabel: lineLabel ?? '',
    linePhoneNumber: linePhoneNumber ?? '',
    listName: listName ?? '',
    isWaitingForChoice: status === 'uploaded',
    badge: STATUSES[status],
  };
}

/** The counts of an import or of its forecast; those of rows come to all rows together. */
export function stats(kind: ImportKind, outcome: Outcome) {
  const own =
    kind === 'contacts'
      ? [stat('Added', outcome.added), stat('Updated', outcome.updated)]
      : [stat('Opted in', outcome.optedIn), stat('Opted out', outcome.optedOut)];
  return [
    ...own,
    stat('Unchanged', outcome.unchanged),
    { ...stat('Errors', outcome.failed), isBad: outcome.failed > 0 },
    ...(kind === 'contacts' ? [] : [{ ...stat('New contacts', outcome.newContacts), note: 'among these rows' }]),
  ];
}

export function errorView({ row, value, reason }: { row: number; value: string; reason: string }) {
  return { row, value: value.length > 120 ? `${value.slice(0, 120)}…` : value, reason };
}

function stat(label: string, value: number) {
  return { label, value, isBad: false, note: '' };
}

function outcomeOf(found: Import): Outcome {
  const { rowsOptedIn, rowsOptedOut, rowsAdded, rowsUpdated, rowsUnchanged, rowsFailed, contactsCreated } = found;
  return {
    optedIn: rowsOptedIn,
    optedOut: rowsOptedOut,
    added: rowsAdded,
    updated: rowsUpdated,
    unchanged: rowsUnchanged,
    failed: rowsFailed,
    newContacts: contactsCreated,
  };
}

/** It failed before the first row was applied. */
function isForNothing(found: Import): boolean {
  return found.status === 'failed' && handled(found) === found.rowsFailed;
}

function hasRun(found: Import): boolean {
  return hasEnded(found) || ['running', 'stopping'].includes(found.status);
}

function resultText(found: Import): string {
  if (!hasRun(found) || isForNothing(found)) return '';
  const { rowsOptedIn, rowsOptedOut, rowsAdded, rowsUpdated, kind } = found;
  return kind === 'contacts'
    ? `${count(rowsAdded)} added, ${count(rowsUpdated)} updated`
    : `${count(rowsOptedIn)} opted in, ${count(rowsOptedOut)} opted out`;
}
