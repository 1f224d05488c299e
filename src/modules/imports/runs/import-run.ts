import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { query } from '../../../shared/database/query.js';
import { Responders } from '../../keywords/responders.js';
import { NotCsv } from '../csv/not-csv.js';
import { ImportNews } from '../import-news.js';
import { Merging } from './merging.js';
import { RunLock } from './run-lock.js';
import type { RunningImport } from './running-import.js';
import { Staging } from './staging.js';

const MOST_FAULTS = 10;
const NO_OPT_IN =
  'The line has no active keyword that opts in, so an opt-out could never be taken back. Activate one and import again.';
const OUR_FAULT =
  'Something went wrong on our side, again and again. What the numbers below count is done; import the file again for the rest.';

const BEGIN = `
  update imports i set status = 'running', started_at = coalesce(started_at, clock_timestamp())
  from accounts a where i.id = $1 and a.id = i.account_id and i.status in ('queued', 'running')
  returning i.id, i.account_id as "accountId", i.line_id as "lineId", a.default_country as country, i.encoding, i.delimiter,
            i.header, i.number_column as "numberColumn", i.status_column as "statusColumn", i.applied_through = '' as "isFresh"`;

/** The whole run of one import, to its end or to where this process has to stop: staged, merged, concluded. */
@Injectable()
export class ImportRun {
  private readonly log = new Logger(ImportRun.name);

  constructor(
    private readonly em: EntityManager,
    private readonly lock: RunLock,
    private readonly staging: Staging,
    private readonly merging: Merging,
    private readonly responders: Responders,
    private readonly news: ImportNews,
  ) {}

  /** May be called by several workers at once, and again after any crash. */
  async run(importId: number, stop: () => boolean): Promise<void> {
    await this.lock.with(importId, async (session) => {
      const [running] = await query<RunningImport & { isFresh: boolean }>(this.em.fork(), BEGIN, [importId]);
      if (!running) return;
      try {
        await this.work(session, running, running.isFresh, stop);
      } catch (error) {
        await this.failed(running, error);
      }
    });
  }

  private async work(
    session: PoolClient,
    running: RunningImport,
    isFresh: boolean,
    stop: () => boolean,
  ): Promise<void> {
    const optInKeywords = await this.responders.optInKeywordsOn(this.em.fork(), [running.lineId]);
    if (isFresh && !optInKeywords.has(running.lineId)) throw new NotCsv(NO_OPT_IN);
    if (!(await this.isStaged(session, running.id)) && !(await this.staging.stage(session, running, stop))) return;
    if (!(await this.isStaged(session, running.id)))
      throw new Error(`Import ${running.id} did not stage all of its rows.`);
    if (await this.merging.merge(running, stop)) await this.end(running, 'done', null);
  }

  /** After a crash of the database the stage is empty, and is filled again. */
  private async isStaged(session: PoolClient, importId: number): Promise<boolean> {
    const { rowCount } = await session.query(
      `select from imports where id = $1 and rows_staged = (select count(*) from import_rows where import_id = $1)`,
      [importId],
    );
    return rowCount === 1;
  }

  private async failed(running: RunningImport, error: unknown): Promise<void> {
    if (error instanceof NotCsv) return this.end(running, 'failed', error.message);
    this.log.error(`Import ${running.id} will be tried again`, error instanceof Error ? error.stack : String(error));
    const [row] = await query<{ faults: number }>(
      this.em.fork(),
      `update imports set faults = faults + 1, try_again_at = clock_timestamp() + least(power(2, faults), 60) * interval '1 second'
       where id = $1 returning faults`,
      [running.id],
    );
    if (row && row.faults >= MOST_FAULTS) await this.end(running, 'failed', OUR_FAULT);
  }

  private async end(running: RunningImport, status: 'done' | 'failed', failure: string | null): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      const ended = await query(
        em,
        `update imports set status = $2, failure = $3, finished_at = clock_timestamp()
         where id = $1 and status = 'running' returning 1`,
        [running.id, status, failure],
      );
      if (ended.length === 0) return;
      await query(em, 'delete from import_rows where import_id = $1', [running.id]);
      await query(em, 'delete from import_chunks where import_id = $1', [running.id]);
    });
    await this.news.changed(running);
  }
}
