import type { ImportKind } from '../import.js';
import { csvRows } from './csv-rows.js';
import { delimiterOf } from './delimiter.js';
import { decoded, type Encoding } from './encoding.js';
import { NotCsv } from './not-csv.js';
import { PhysicalLines } from './physical-lines.js';

export type CsvHead = { delimiter: string; header: string[]; firstRows: string[][] };

const SHOWN = 5;

/**
 * The header and the first rows of a file. Throws NotCsv when there is no row below the header, or fewer columns than
 * its kind needs: a number and a status, or for contacts a number alone.
 */
export async function csvHead(
  content: () => AsyncIterable<Buffer>,
  encoding: Encoding,
  kind: ImportKind = 'consent_status',
): Promise<CsvHead> {
  const delimiter = delimiterOf(await firstLine(content(), encoding));
  const rows = [];
  for await (const batch of csvRows(content(), { encoding, delimiter })) {
    rows.push(...batch);
    if (rows.length > SHOWN) break;
  }
  const [header, ...others] = rows;
  if (!header) throw new NotCsv('This file has no rows. Choose the CSV file with your customers.');
  if (header.broken)
    throw new NotCsv('The quotes in the header of this file don’t fit together. Check its first row and try again.');
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
    firstRows: others.slice(0, SHOWN).map(({ cells }) => cells),
  };
}

async function firstLine(content: AsyncIterable<Buffer>, encoding: Encoding): Promise<string> {
  const lines = new PhysicalLines();
  for await (const piece of decoded(content, encoding)) {
    const found = lines.push(piece).find((line) => line.trim() !== '');
    if (found !== undefined) return found;
  }
  return lines.end().find((line) => line.trim() !== '') ?? '';
}
