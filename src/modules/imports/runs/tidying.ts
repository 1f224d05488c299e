import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config.js';
import { CONFIG } from '../../../shared/config.module.js';
import { query } from '../../../shared/database/query.js';
import { ImportNews } from '../import-news.js';

/** What never arrived whole goes after half a day, what nobody ran after $1 days. */
const ABANDONED = `
  delete from imports
  where status = 'uploading' and created_at < now() - interval '12 hours'
     or status in ('uploaded', 'checked') and created_at < now() - $1 * interval '1 day'
  returning id, account_id as "accountId"`;

const FILES_DUE = `
  select id from imports where has_file and status in ('cancelled', 'done', 'failed')
    and finished_at < now() - $1 * interval '1 day'`;

const STAGES_DUE = `select id from imports where has_stage and status in ('cancelled', 'done', 'failed')`;

/** Removes what imports leave behind: staged rows once they have ended, files after IMPORT_KEEP_DAYS. */
@Injectable()
export class Tidying {
  constructor(
    private readonly em: EntityManager,
    private readonly news: ImportNews,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tidy(): Promise<void> {
    const em = this.em.fork();
    const days = this.config.importKeepDays;
    for (const gone of await query<{ id: number; accountId: number }>(em, ABANDONED, [days])) {
      await query(em, 'delete from import_rows where import_id = $1', [gone.id]);
      await this.news.changed(gone);
    }
    for (const { id } of await query<{ id: number }>(em, STAGES_DUE)) await this.removeStage(id);
    for (const { id } of await query<{ id: number }>(em, FILES_DUE, [days])) {
      await query(em, 'delete from import_chunks where import_id = $1', [id]);
      await query(em, 'update imports set has_file = false where id = $1', [id]);
    }
  }

  private async removeStage(importId: number): Promise<void> {
    const em = this.em.fork();
    await query(em, 'delete from import_rows where import_id = $1', [importId]);
    await query(em, 'delete from import_steps where import_id = $1', [importId]);
    await query(em, 'update imports set has_stage = false where id = $1', [importId]);
  }
}
