import type { ImportKind } from '../import.js';
import { type CsvFormat, type CsvRow, csvRows } from './csv-rows.js';
import { delimiterOf } from './delimiter.js';
import type { Encoding } from './encoding.js';
import { NotCsv } from './not-csv.js';

export type CsvHead = { delimiter: string; header: string[]; firstRows: string[][] };

const SHOWN = 5;
/** A page offers each of them for each field. */
const MOST_COLUMNS = 500;

/**
 * The header and the first rows of a file. Throws NotCsv when there is no row below the header, or fewer columns than
 * its kind needs (a number and a status, or for contacts a number alone), or more than anybody has.
 */
export async function csvHead(
  content: () => AsyncIterable<Buffer>,
  encoding: Encoding,
  kind: ImportKind = 'consent_status',
): Promise<CsvHead> {
  const { delimiter, rows } = await delimiterOf((each) => firstRows(content(), { encoding, delimiter: each }));
  const [header, ...others] = rows;
  if (!header) throw new NotCsv('This file has no rows. Choose the CSV file with your customers.');
  if (header.broken)
    throw new NotCsv('The quotes in the header of this file don’t fit together. Check its first row and try again.');
  if (header.cells.length > MOST_COLUMNS)
    throw new NotCsv(
      `This file has more than ${MOST_COLUMNS} columns, so it isn’t a list of customers. Check how it was exported.`,
    );
  if (header.cells.length < 2 && kind === 'consent_status') {
    throw new NotCsv(
      'This file has only one column, but two are needed: a mobile number and a status, separated by commas.',
    );
  }
  if (others.length === 0)
    throw new NotCsv('This file has a header but no rows below it. Add a row for each customer and try again.');
  return {
    delimiter,
    header: header.cells.map((name) => name.trim()),
    firstRows: others.map(({ cells }) => cells),
  };
}

async function firstRows(content: AsyncIterable<Buffer>, format: CsvFormat): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const batch of csvRows(content, format)) {
    rows.push(...batch);
    if (rows.length > SHOWN) break;
  }
  return rows.slice(0, SHOWN + 1);
}
