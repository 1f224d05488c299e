import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { csvRows } from '../csv/csv-rows.js';
import { ImportChunks } from '../import-chunks.js';
import { ImportNews } from '../import-news.js';
import { type BadRow, type GoodRow, type RowRules, readImportRow } from '../import-row.js';
import { copyRows } from './copied-rows.js';
import type { RunningImport } from './running-import.js';

const TELL_EVERY_MS = 300;

/** Reads the file into import_rows and import_row_errors. Begun again after a crash, it comes to the same. */
@Injectable()
export class Staging {
  constructor(
    private readonly chunks: ImportChunks,
    private readonly news: ImportNews,
  ) {}

  /** False when `stop` said so before the end of the file. */
  async stage(session: PoolClient, running: RunningImport, stop: () => boolean): Promise<boolean> {
    await session.query('delete from import_rows where import_id = $1', [running.id]);
    let good = 0;
    let bad = 0;
    for await (const rows of this.rows(session, running)) {
      if (stop()) return false;
      const goodRows = rows.filter((row) => row.ok);
      const badRows = rows.filter((row) => !row.ok);
      await copyRows(session, running.id, goodRows);
      await insertErrors(session, running.id, badRows);
      good += goodRows.length;
      bad += badRows.length;
    }
    await session.query('analyze import_rows');
    await this.conclude(session, running, good, bad);
    return true;
  }

  /** The rows below the header, read by the rules; progress is told on the way. */
  private async *rows(session: PoolClient, running: RunningImport): AsyncGenerator<(GoodRow | BadRow)[]> {
    const { header, numberColumn, statusColumn, country } = running;
    const rules: RowRules = { header, numberColumn, statusColumn, country };
    let isHeader = true;
    for await (const batch of csvRows(this.content(session, running), running, [numberColumn, statusColumn])) {
      const rows = isHeader ? batch.slice(1) : batch;
      if (batch.length > 0) isHeader = false;
      yield rows.map((row) => readImportRow(row, rules));
    }
  }

  private async *content(session: PoolClient, running: RunningImport): AsyncGenerator<Buffer> {
    let bytes = 0;
    let toldAt = 0;
    for await (const chunk of this.chunks.read(running.id)) {
      yield chunk;
      bytes += chunk.length;
      if (performance.now() - toldAt < TELL_EVERY_MS) continue;
      toldAt = performance.now();
      await session.query('update imports set bytes_read = $2 where id = $1', [running.id, bytes]);
      await this.news.progressed(running);
    }
  }

  /** The first time counts the rows; staged again, they were counted before. */
  private async conclude(session: PoolClient, running: RunningImport, good: number, bad: number): Promise<void> {
    await session.query(
      `update imports set bytes_read = file_size, rows_staged = $2::int, rows_total = $2::int + $3::int, rows_failed = rows_failed + $3::int
       where id = $1 and rows_staged is null`,
      [running.id, good, bad],
    );
    await this.news.progressed(running);
  }
}

async function insertErrors(session: PoolClient, importId: number, rows: BadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await session.query(
    `insert into import_row_errors (import_id, row_number, cells, value, reason)
     select $1, (r ->> 'row')::int, array(select jsonb_array_elements_text(r -> 'cells')), r ->> 'value', r ->> 'reason'
     from jsonb_array_elements($2::jsonb) r on conflict do nothing`,
    [importId, JSON.stringify(rows)],
  );
}
