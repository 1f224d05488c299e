import type { CsvFormat } from '../csv/csv-rows.js';

/** What a run has to know of its import; none of it changes while it runs. */
export type RunningImport = CsvFormat & {
  id: number;
  accountId: number;
  lineId: number;
  country: string;
  header: string[];
  numberColumn: number;
  statusColumn: number;
};
