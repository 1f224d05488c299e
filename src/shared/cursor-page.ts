import { DateTime } from 'luxon';
import { storable } from './storable-text.js';

/** The place in a list where a page ends: the values that the list is sorted by, the last of them unique. */
export type Cursor = readonly (string | number)[];

export type CursorPage<Row> = { rows: Row[]; next: string | null };

/** The cursor of a URL; null for none, or for one that nobody could have been given. */
export function readCursor(text: unknown, length: number): Cursor | null {
  if (typeof text !== 'string' || text === '') return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const fits =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || Number.isFinite(value));
    return fits ? (values as Cursor).map((value) => (typeof value === 'string' ? storable(value) : value)) : null;
  } catch {
    return null;
  }
}

/** The cursor of a list that is sorted by id alone. */
export function readIdCursor(text: unknown): number | null {
  const [id] = readCursor(text, 1) ?? [];
  return Number.isSafeInteger(id) ? Number(id) : null;
}

/** Whether the text is a moment as PostgreSQL writes it, in the time zone of all our connections. */
export function isMoment(text: unknown): text is string {
  const written = typeof text === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(text);
  return written && DateTime.fromSQL(text).isValid;
}

function writeCursor(values: Cursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Makes a page of a query that asked for one row more than fits. */
export function cursorPage<Row>(rows: Row[], size: number, cursorOf: (row: Row) => Cursor): CursorPage<Row> {
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size), next: last === undefined ? null : writeCursor(cursorOf(last)) };
}
