import { parseString } from 'fast-csv';
import { decoded, type Encoding } from './encoding.js';
import { PhysicalLines } from './physical-lines.js';
import { type CsvRecord, RecordSplitter } from './record-splitter.js';

/** One row of the file. A broken one could not be taken apart: its cells are a rough cut, for people to read. */
export type CsvRow = { row: number; cells: string[]; broken: boolean };

export type CsvFormat = { encoding: Encoding; delimiter: string };

const BATCH = 5_000;

/** The rows of a file from its header on, without empty ones, in batches: a small part of the file is in memory at a time. */
export async function* csvRows(
  content: AsyncIterable<Buffer>,
  { encoding, delimiter }: CsvFormat,
  singleLine: readonly number[] = [],
): AsyncGenerator<CsvRow[]> {
  const lines = new PhysicalLines();
  const splitter = new RecordSplitter(delimiter, singleLine);
  for await (const piece of decoded(content, encoding)) {
    yield* parsed(
      lines.push(piece).flatMap((line) => splitter.push(line)),
      delimiter,
    );
  }
  yield* parsed([...lines.end().flatMap((line) => splitter.push(line)), ...splitter.end()], delimiter);
}

async function* parsed(records: CsvRecord[], delimiter: string): AsyncGenerator<CsvRow[]> {
  for (let at = 0; at < records.length; at += BATCH) {
    const rows = await rowsOf(records.slice(at, at + BATCH), delimiter);
    yield rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  }
}

async function rowsOf(records: CsvRecord[], delimiter: string): Promise<CsvRow[]> {
  const sound = records.filter((record) => !record.broken);
  const cells = await cellsOf(sound, delimiter);
  let next = 0;
  return records.map((record) => {
    const found = record.broken ? null : cells[next++];
    return { row: record.row, cells: found ?? record.text.split(delimiter), broken: !found };
  });
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
