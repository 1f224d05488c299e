import { pipeline } from 'node:stream/promises';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { escapeLiteral, type Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { beginCsv, cutOff, FORMULA } from '../../shared/web/csv-download.js';
import { Refusal } from '../../shared/web/refusals.js';

/** Each holds a database connection for as long as the browser takes. */
const MOST_AT_ONCE = 5;
const BYTE_ORDER_MARK = '\uFEFF';

export type CsvFile = { name: string; headers: string[]; sql: string; params: readonly unknown[] };

/**
 * Sends the rows of a query as a CSV file, however many: PostgreSQL writes it, the browser's pace holds it back,
 * and a browser that goes away ends the query. The file is written as `sendCsv` would write it.
 */
@Injectable()
export class CsvCopy {
  private underWay = 0;

  constructor(private readonly em: EntityManager) {}

  async send(response: Response, file: CsvFile): Promise<void> {
    if (this.underWay >= MOST_AT_ONCE)
      throw new Refusal(503, 'Several large files are being downloaded.', 'Try again in a minute.');
    this.underWay += 1;
    try {
      await this.stream(response, file);
    } finally {
      this.underWay -= 1;
    }
  }

  private async stream(response: Response, { name, headers, sql, params }: CsvFile): Promise<void> {
    const copy = `copy (${withValues(sql, params)}) to stdout with (format csv)`;
    const pool = (await this.em.getConnection().getNativeClient()) as unknown as Pool;
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      beginCsv(response, name);
      response.write(`${BYTE_ORDER_MARK}${headers.map(quoted).join(',')}\n`);
      await pipeline(client.query(copyTo(copy)), response);
    } catch (error) {
      failure = error as Error;
      cutOff(response, name, failure);
    } finally {
      // A connection in the midst of a copy is of no use to anyone else.
      client.release(failure);
    }
  }
}

/** `harmless` as SQL, of SQL for a text. */
export function harmlessSql(text: string): string {
  return `case when ${text} ~ '${FORMULA}' then '''' || ${text} else ${text} end`;
}

/** COPY takes no parameters: each $n is replaced by its value as a literal. */
function withValues(sql: string, params: readonly unknown[]): string {
  return sql.replace(/\$(\d+)/g, (_, position) => literal(params[Number(position) - 1]));
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (typeof value === 'string') return escapeLiteral(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`;
  throw new Error(`A ${typeof value} can't be written into SQL.`);
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
