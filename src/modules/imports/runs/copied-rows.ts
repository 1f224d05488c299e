import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { GoodRow } from '../import-row.js';

/** Writes good rows to import_rows by COPY. */
export async function copyRows(session: PoolClient, importId: number, rows: GoodRow[]): Promise<void> {
  if (rows.length === 0) return;
  const copy = session.query(from('copy import_rows (import_id, row_number, mobile_number, status, cells) from stdin'));
  copy.end(
    rows
      .map((row) => line([String(importId), String(row.row), row.mobileNumber, row.status, arrayLiteral(row.cells)]))
      .join(''),
  );
  await finished(copy);
}

function line(values: string[]): string {
  return `${values.map((value) => value.replace(/[\\\n\r\t]/g, escaped)).join('\t')}\n`;
}

function escaped(character: string): string {
  return { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character] ?? `\\${character}`;
}

function arrayLiteral(cells: string[]): string {
  return `{${cells.map((cell) => `"${cell.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
