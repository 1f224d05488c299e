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

/** Writes bad rows to import_row_errors; those that are there from before a crash are written again the same. */
export async function copyErrors(session: PoolClient, importId: number, rows: BadRow[]): Promise<void> {
  let text = '';
  for (const { row, kind, cells, value, reason } of rows)
    text += `${importId}\t${row}\t${kind}\t${field(arrayLiteral(cells))}\t${field(value)}\t${field(reason)}\n`;
  if (text === '') return;
  await session.query('delete from import_row_errors where import_id = $1 and row_number = any($2::int[])', [
    importId,
    rows.map(({ row }) => row),
  ]);
  await copy(session, ERRORS, text);
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
