import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { readConsentRow } from '../consent-row.js';
import { readContactRow } from '../contact-row.js';
import { csvRows } from '../csv/csv-rows.js';
import { ImportChunks } from '../import-chunks.js';
import { ImportNews } from '../import-news.js';
import type { BadRow, GoodRow, ReadRow } from '../import-row.js';
import { CopiedErrors, copyRows } from './copied-rows.js';
import { Pace } from './pace.js';
import type { RunningImport } from './running-import.js';

/** Reads the file into import_rows and import_row_errors. Begun again after a crash, it comes to the same. */
@Injectable()
export class Staging {
  constructor(
    private readonly chunks: ImportChunks,
    private readonly news: ImportNews,
  ) {}

  /** False when `stop` said so, or the columns were changed, before the end of the file. */
  async stage(session: PoolClient, running: RunningImport, stop: () => boolean): Promise<boolean> {
    await session.query('update imports set has_stage = true where id = $1', [running.id]);
    await session.query('delete from import_rows where import_id = $1', [running.id]);
    if (running.status === 'checking')
      await session.query('delete from import_row_errors where import_id = $1', [running.id]);
    const read: Progress = { bytes: 0, good: 0, bad: 0 };
    const pace = new Pace();
    const errors = new CopiedErrors(session, running.id);
    // While PostgreSQL takes in some rows, the next ones are read.
    let written: Promise<void> = Promise.resolve();
    for await (const rows of this.rows(running, read)) {
      await written;
      if (stop()) return false;
      if (pace.isTimeToTell() && !(await this.tell(session, running, read, pace))) return false;
      written = this.write(session, running, rows, read, errors);
      // Whoever awaits it learns of it; until then it must not count as unhandled.
      written.catch(() => {});
    }
    await written;
    await errors.flush();
    await session.query('analyze import_rows');
    return this.conclude(session, running, read);
  }

  private async write(
    session: PoolClient,
    running: RunningImport,
    rows: (GoodRow | BadRow)[],
    read: Progress,
    errors: CopiedErrors,
  ): Promise<void> {
    const good = rows.filter((row) => row.ok);
    const bad = rows.filter((row) => !row.ok);
    await copyRows(session, running.id, good);
    await errors.add(bad);
    read.good += good.length;
    read.bad += bad.length;
  }

  /** The rows below the header, read by the rules. */
  private async *rows(running: RunningImport, read: Progress): AsyncGenerator<(GoodRow | BadRow)[]> {
    const readRow: ReadRow =
      running.kind === 'contacts' ? (row) => readContactRow(row, running) : (row) => readConsentRow(row, running);
    const singleLine = [running.numberColumn, running.kind === 'contacts' ? running.emailColumn : running.statusColumn];
    let isHeader = true;
    const content = this.content(running, read);
    for await (const batch of csvRows(
      content,
      running,
      singleLine.filter((column) => column !== null),
    )) {
      const rows = isHeader ? batch.slice(1) : batch;
      if (batch.length > 0) isHeader = false;
      if (rows.length > 0) yield rows.map(readRow);
    }
  }

  private async *content(running: RunningImport, read: Progress): AsyncGenerator<Buffer> {
    for await (const chunk of this.chunks.read(running.id)) {
      yield chunk;
      read.bytes += chunk.length;
    }
  }

  /** False when this check is no longer wanted. */
  private async tell(session: PoolClient, running: RunningImport, read: Progress, pace: Pace): Promise<boolean> {
    const rows = read.good + read.bad;
    const rowsInAll = read.bytes > 0 ? (rows * running.fileSize) / read.bytes : rows;
    const { rowCount } = await session.query(
      `update imports set bytes_read = $2, rows_read = $3, rows_failed = case when status = 'checking' then $4 else rows_failed end,
         rows_per_second = $5, seconds_left = $6
       where id = $1 and check_number = $7 and status in ('checking', 'running')`,
      [running.id, read.bytes, rows, read.bad, ...pace.of(rows, rowsInAll - rows), running.checkNumber],
    );
    await this.news.progressed(running);
    return rowCount === 1;
  }

  /** The check counts the rows; staged again for the run, they were counted before. False when it is no longer wanted. */
  private async conclude(session: PoolClient, running: RunningImport, { good, bad }: Progress): Promise<boolean> {
    if (running.status !== 'checking') return true;
    const { rowCount } = await session.query(
      `update imports set bytes_read = file_size, rows_read = $2::int + $3::int, rows_staged = $2::int,
         rows_total = $2::int + $3::int, rows_failed = $3::int, seconds_left = null
       where id = $1 and status = 'checking' and check_number = $4`,
      [running.id, good, bad, running.checkNumber],
    );
    return rowCount === 1;
  }
}

type Progress = { bytes: number; good: number; bad: number };
