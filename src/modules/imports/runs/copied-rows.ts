import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { BadRow, GoodRow } from '../import-row.js';

const ROWS = 'copy import_rows (import_id, row_number, mobile_number, status, cells) from stdin';
const ERRORS = 'copy import_row_errors (import_id, row_number, kind, cells, value, reason) from stdin';

/** Writes good rows to import_rows by COPY. */
export async function copyRows(session: PoolClient, importId: number, rows: GoodRow[]): Promise<void> {
  let text = '';
  for (const { row, mobileNumber, status, cells } of rows)
    text += `${importId}\t${row}\t${mobileNumber}\t${status ?? '\\N'}\t${field(arrayLiteral(cells))}\n`;
  await copy(session, ROWS, text);
}

/** In characters: some hundred rows as they mostly are, and few of the very long ones. */
const ENOUGH = 100_000;

/**
 * Writes bad rows to import_row_errors by COPY, once enough have come together: each time waits for the disk. Those that
 * are there from before a crash are written again the same.
 */
export class CopiedErrors {
  private text = '';
  private rows: number[] = [];

  constructor(
    private readonly session: PoolClient,
    private readonly importId: number,
  ) {}

  async add(rows: BadRow[]): Promise<void> {
    for (const { row, kind, cells, value, reason } of rows) {
      this.rows.push(row);
      this.text += `${this.importId}\t${row}\t${kind}\t${field(arrayLiteral(cells))}\t${field(value)}\t${field(reason)}\n`;
    }
    if (this.text.length > ENOUGH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.text === '') return;
    const { rows, text } = this;
    [this.rows, this.text] = [[], ''];
    await this.session.query('delete from import_row_errors where import_id = $1 and row_number = any($2::int[])', [
      this.importId,
      rows,
    ]);
    await copy(this.session, ERRORS, text);
  }
}

async function copy(session: PoolClient, into: string, text: string): Promise<void> {
  if (text === '') return;
  const stream = session.query(from(into));
  stream.end(text);
  await finished(stream);
}

const SPECIAL = /[\\\n\r\t]/;

function field(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, escaped) : text;
}

function escaped(character: string): string {
  return { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character] ?? `\\${character}`;
}

function arrayLiteral(cells: string[]): string {
  let text = '{';
  for (const cell of cells) {
    if (text !== '{') text += ',';
    text += `"${/["\\]/.test(cell) ? cell.replace(/["\\]/g, '\\$&') : cell}"`;
  }
  return `${text}}`;
}
