import type { CsvFormat } from '../csv/csv-rows.js';
import type { ImportColumns, ImportKind } from '../import.js';

/** What a check or a run has to know of its import; none of it changes meanwhile, or the check is begun again. */
export type RunningImport = CsvFormat &
  ImportColumns & {
    id: number;
    accountId: number;
    kind: ImportKind;
    status: 'checking' | 'running' | 'stopping';
    lineId: number;
    listId: number | null;
    country: string;
    header: string[];
    fileName: string;
    fileHash: string;
    fileSize: number;
    createdBy: number;
    checkNumber: number;
    rowsTotal: number;
    numberColumn: number;
    statusColumn: number;
  };
