import type { Encoding } from './csv/encoding.js';

/**
 * uploading: the file is arriving; uploaded: nobody has pressed Run yet; queued and running: a worker has it;
 * done: every row is counted; failed: the file as a whole could not be read on.
 */
export type ImportStatus = 'uploading' | 'uploaded' | 'queued' | 'running' | 'done' | 'failed';

/** One uploaded file and what has become of it. */
export type Import = {
  id: number;
  accountId: number;
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
  numberColumn: number | null;
  statusColumn: number | null;
  bytesRead: number;
  rowsStaged: number | null;
  rowsTotal: number;
  rowsOptedIn: number;
  rowsOptedOut: number;
  rowsUnchanged: number;
  rowsFailed: number;
  contactsCreated: number;
  createdBy: number;
  createdByName: string;
  createdAt: Date;
  finishedAt: Date | null;
};

/** An import whose line and columns are known: the only kind that can be checked or run. */
export type MappedImport = Import & { lineId: number; numberColumn: number; statusColumn: number };

export function isMapped(found: Import): found is MappedImport {
  return found.lineId !== null && found.numberColumn !== null && found.statusColumn !== null;
}
