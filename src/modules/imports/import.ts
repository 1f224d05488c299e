import type { Encoding } from './csv/encoding.js';
import type { Forecast } from './forecast.js';

export type ImportKind = 'consent_status' | 'contacts';

/**
 * uploading: the file is arriving; uploaded: its columns are not matched yet; checking: a worker reads it; checked:
 * nobody has pressed Run yet; queued and running: a worker has it; stopping: someone cancelled, the step in hand ends;
 * cancelled: what was counted is applied and the rest is not; done: every row is counted; failed: the file as a whole
 * could not be read on.
 */
export type ImportStatus =
  | 'uploading'
  | 'uploaded'
  | 'checking'
  | 'checked'
  | 'queued'
  | 'running'
  | 'stopping'
  | 'cancelled'
  | 'done'
  | 'failed';

/** Which column holds what, from 0; null for what the file doesn't have. */
export type ImportColumns = {
  numberColumn: number | null;
  statusColumn: number | null;
  firstNameColumn: number | null;
  lastNameColumn: number | null;
  emailColumn: number | null;
  timeZoneColumn: number | null;
  customColumns: number[];
};

/** One uploaded file and what has become of it. */
export type Import = ImportColumns & {
  id: number;
  accountId: number;
  kind: ImportKind;
  fileName: string;
  fileSize: number;
  encoding: Encoding;
  delimiter: string;
  header: string[];
  status: ImportStatus;
  failure: string | null;
  lineId: number | null;
  lineLabel: string | null;
  linePhoneNumber: string | null;
  listId: number | null;
  listName: string | null;
  forecast: Forecast | null;
  checkNumber: number;
  bytesRead: number;
  rowsRead: number;
  rowsStaged: number | null;
  rowsTotal: number;
  rowsOptedIn: number;
  rowsOptedOut: number;
  rowsAdded: number;
  rowsUpdated: number;
  rowsUnchanged: number;
  rowsFailed: number;
  contactsCreated: number;
  rowsPerSecond: number | null;
  secondsLeft: number | null;
  createdBy: number;
  createdByName: string;
  cancelledByName: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
};

/** An import whose columns are known, and its line if it is about consent: the only kind that can be checked or run. */
export function isMapped({ kind, lineId, numberColumn, statusColumn }: Import): boolean {
  return numberColumn !== null && (kind === 'contacts' || (lineId !== null && statusColumn !== null));
}

export function isUnderWay({ status }: Import): boolean {
  return ['checking', 'queued', 'running', 'stopping'].includes(status);
}

export function hasEnded({ status }: Import): boolean {
  return ['cancelled', 'done', 'failed'].includes(status);
}
