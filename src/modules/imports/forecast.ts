import type { BadRow, RowFault } from './import-row.js';

/** Rows of one kind of fault, and the first of them. */
export type ForecastFault = { kind: RowFault; rows: number; first: Pick<BadRow, 'row' | 'value' | 'reason'> };

/** What running a file would come to, in rows, if nothing changed before; `contacts` are those that would be new. */
export type Forecast = {
  rows: number;
  optedIn: number;
  optedOut: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  contacts: number;
  faults: ForecastFault[];
};
