import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { refreshStatistics } from '../../../shared/database/fresh-statistics.js';
import { query } from '../../../shared/database/query.js';
import { Responders } from '../../keywords/responders.js';
import { NotCsv } from '../csv/not-csv.js';
import { ImportNews } from '../import-news.js';
import { foretell } from './foretelling.js';
import { Merging } from './merging.js';
import { RunEndings } from './run-endings.js';
import { RunLock } from './run-lock.js';
import type { RunningImport } from './running-import.js';
import { Staging } from './staging.js';
import { cutSteps } from './steps.js';

const NO_OPT_IN =
  'The line has no active keyword that opts in, so an opt-out could never be taken back. Activate one and import again.';

/** A run begins by saying that it has begun; checks and cancellations are as they are. */
const BEGIN = `
  update imports i set status = case when i.status = 'queued' then 'running' else i.status end,
    started_at = case when i.status = 'checking' then i.started_at else coalesce(i.started_at, clock_timestamp()) end,
    rows_per_second = null, seconds_left = null
  from accounts a, (select id, status from imports where id = $1) former
  where i.id = $1 and former.id = i.id and a.id = i.account_id and i.status in ('checking', 'queued', 'running', 'stopping')
  returning i.id, i.account_id as "accountId", i.kind, i.status, i.line_id as "lineId", i.list_id as "listId",
            a.default_country as country, i.encoding, i.delimiter, i.header, i.file_name as "fileName",
            i.file_sha256 as "fileHash", i.file_size as "fileSize", i.created_by as "createdBy",
            i.check_number as "checkNumber", i.rows_total as "rowsTotal", i.number_column as "numberColumn",
            i.status_column as "statusColumn", i.first_name_column as "firstNameColumn",
            i.last_name_column as "lastNameColumn", i.email_column as "emailColumn",
            i.time_zone_column as "timeZoneColumn", i.custom_columns as "customColumns",
            former.status = 'queued' as "isFresh"`;

/** What was staged of a file that was discarded meanwhile. */
const FORGET = 'delete from import_rows where import_id = $1 and not exists (select from imports where id = $1)';

/** What a worker does for one import until it ends or waits for a person: checks it, runs it, or stops it. */
@Injectable()
export class ImportRun {
  constructor(
    private readonly em: EntityManager,
    private readonly lock: RunLock,
    private readonly staging: Staging,
    private readonly merging: Merging,
    private readonly endings: RunEndings,
    private readonly responders: Responders,
    private readonly news: ImportNews,
  ) {}

  /** May be called by several workers at once, and again after any crash. */
  async run(importId: number, stop: () => boolean): Promise<void> {
    await this.lock.with(importId, async (session) => {
      const [running] = await query<RunningImport & { isFresh: boolean }>(this.em.fork(), BEGIN, [importId]);
      if (!running) return;
      try {
        if (running.status === 'checking') await this.check(session, running, stop);
        else await this.apply(session, running, running.isFresh, stop);
      } catch (error) {
        await this.endings.failed(running, error);
      }
      await query(this.em.fork(), FORGET, [importId]);
    });
  }

  /** Reads the whole file and foretells what running it would come to. */
  private async check(session: PoolClient, running: RunningImport, stop: () => boolean): Promise<void> {
    if (!(await this.staging.stage(session, running, stop))) return;
    const forecast = await foretell(this.em.fork(), running);
    await query(
      this.em.fork(),
      `update imports set status = 'checked', forecast = $2, faults = 0 where id = $1 and status = 'checking' and check_number = $3`,
      [running.id, JSON.stringify(forecast), running.checkNumber],
    );
    await this.news.changed(running);
  }

  private async apply(
    session: PoolClient,
    running: RunningImport,
    isFresh: boolean,
    stop: () => boolean,
  ): Promise<void> {
    if (running.status === 'stopping') return this.endings.end(running, 'cancelled');
    if (isFresh && !(await this.mayOptOut(running))) throw new NotCsv(NO_OPT_IN);
    if (!(await this.isStaged(session, running.id))) {
      if (!(await this.staging.stage(session, running, stop))) return;
      if (!(await this.isStaged(session, running.id)))
        throw new Error(`Import ${running.id} did not stage all of its rows.`);
    }
    await this.cutOnce(running.id);
    const isDone = await this.merging.merge(running, stop);
    if (isDone) {
      await this.endings.end(running, 'done');
      return refreshStatistics(this.em.fork(), 'contacts', 'consents', 'consent_events', 'contact_list_members');
    }
    if (await this.isCancelled(running.id)) await this.endings.end(running, 'cancelled');
  }

  /** Steps are cut once for each import: they are what says which rows are done. */
  private async cutOnce(importId: number): Promise<void> {
    const [cut] = await query(this.em.fork(), 'select from import_steps where import_id = $1 limit 1', [importId]);
    if (!cut) await this.em.fork().transactional((em) => cutSteps(em, importId));
  }

  private async mayOptOut({ kind, lineId }: RunningImport): Promise<boolean> {
    return kind === 'contacts' || (await this.responders.optInKeywordsOn(this.em.fork(), [lineId])).has(lineId);
  }

  /** After a crash of the database the stage is empty, and is filled again. */
  private async isStaged(session: PoolClient, importId: number): Promise<boolean> {
    const { rowCount } = await session.query(
      `select from imports where id = $1 and rows_staged = (select count(*) from import_rows where import_id = $1)`,
      [importId],
    );
    return rowCount === 1;
  }

  private async isCancelled(importId: number): Promise<boolean> {
    const [row] = await query(this.em.fork(), `select from imports where id = $1 and status = 'stopping'`, [importId]);
    return row !== undefined;
  }
}
