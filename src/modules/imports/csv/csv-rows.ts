import { parseString } from 'fast-csv';
import { decoded, type Encoding } from './encoding.js';
import { PhysicalLines } from './physical-lines.js';
import { type CsvRecord, RecordSplitter } from './record-splitter.js';

/** One row of the file. A broken one could not be taken apart: its cells are a rough cut, for people to read. */
export type CsvRow = { row: number; cells: string[]; broken: boolean };

export type CsvFormat = { encoding: Encoding; delimiter: string };

/**
 * The rows of a file from its header on, without empty ones, in batches: a small part of the file is in memory at a time.
 * Only rows with quotes in them need the parser; any other is what stands between its delimiters.
 */
export async function* csvRows(
  content: AsyncIterable<Buffer>,
  { encoding, delimiter }: CsvFormat,
  singleLine: readonly number[] = [],
): AsyncGenerator<CsvRow[]> {
  const lines = new PhysicalLines();
  const splitter = new RecordSplitter(delimiter, singleLine);
  for await (const piece of decoded(content, encoding)) {
    yield await parsed(splitter.push(...lines.push(piece)), delimiter);
  }
  yield await parsed([...splitter.push(...lines.end()), ...splitter.end()], delimiter);
}

async function parsed(records: CsvRecord[], delimiter: string): Promise<CsvRow[]> {
  const quoted = records.filter(({ broken, plain }) => !broken && !plain);
  const cells = quoted.length > 0 ? await cellsOf(quoted, delimiter) : [];
  let next = 0;
  const rows: CsvRow[] = [];
  for (const { row, text, broken, plain } of records) {
    const found = plain || broken ? text.split(delimiter) : cells[next++];
    const read = { row, cells: found ?? text.split(delimiter), broken: broken || !found };
    if (read.cells.some((cell) => cell.trim() !== '')) rows.push(read);
  }
  return rows;
}

/** The parser gives up on all that it is given at once: when it complains, each record is read alone. */
async function cellsOf(records: CsvRecord[], delimiter: string): Promise<(string[] | null)[]> {
  const together = await parse(records.map(({ text }) => text).join('\n'), delimiter);
  if (together?.length === records.length) return together;
  const alone = records.map(async ({ text }) => {
    const rows = await parse(text, delimiter);
    return rows?.length === 1 ? (rows[0] ?? null) : null;
  });
  return Promise.all(alone);
}

function parse(text: string, delimiter: string): Promise<string[][] | null> {
  return new Promise((resolve) => {
    const rows: string[][] = [];
    parseString<string[], string[]>(text, { headers: false, delimiter })
      .on('data', (row: string[]) => rows.push(row))
      .on('error', () => resolve(null))
      .on('end', () => resolve(rows));
  });
}
