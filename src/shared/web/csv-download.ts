import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { Response } from 'express';
import { format } from 'fast-csv';

const LONGEST_STANDSTILL_MS = 120_000;

/** The beginning of a cell that a spreadsheet would run as a formula; read alike by JavaScript and by PostgreSQL. */
export const FORMULA = '^[=+@\\t\\r\\n＝＋－＠-]';
const formula = new RegExp(FORMULA);

const log = new Logger('CsvDownload');

/** A text cell that a spreadsheet can't mistake for a formula. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Sends rows of cells as a CSV file, the headers first, at the browser's pace: UTF-8 with a byte-order mark, for
 * spreadsheets, which otherwise take it for something older, and \n at the end of each row.
 */
export async function sendCsv(response: Response, name: string, rows: AsyncIterable<string[]>): Promise<void> {
  beginCsv(response, name);
  const csv = format({ headers: false, writeBOM: true, rowDelimiter: '\n', includeEndRowDelimiter: true });
  await pipeline(Readable.from(rows), csv, response).catch((error: Error) => cutOff(response, name, error));
}

/** The head of every CSV download; a browser that takes nothing for two minutes has gone. */
export function beginCsv(response: Response, name: string): void {
  response.attachment(name).type('text/csv; charset=utf-8').set('Cache-Control', 'no-store');
  response.setTimeout(LONGEST_STANDSTILL_MS, () => response.destroy());
}

/** The browser sees a file that is cut off; unless it went away itself, we are told why. */
export function cutOff(response: Response, name: string, error: Error): void {
  response.destroy();
  if (!wentAway(error)) log.error(`${name}: ${error.message}`, error.stack);
}

function wentAway({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}
