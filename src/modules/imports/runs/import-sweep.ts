import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { Repeating } from '../../../shared/repeating.js';
import { ImportNews } from '../import-news.js';
import { ImportRuns } from './import-runs.js';

const EVERY_MS = 2_000;

/** What never arrived whole goes after half a day, what nobody ran after a week. */
const REMOVE = `
  delete from imports
  where status = 'uploading' and created_at < now() - interval '12 hours'
     or status = 'uploaded' and created_at < now() - interval '7 days'
  returning id, account_id as "accountId"`;

/** Goes on with imports whose worker died or whose wake-up was lost, and removes files that nobody is going to run. */
@Injectable()
export class ImportSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeping = new Repeating(EVERY_MS, 'Waiting imports are found', () => this.sweep());

  constructor(
    private readonly em: EntityManager,
    private readonly runs: ImportRuns,
    private readonly news: ImportNews,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sweeping.stop();
  }

  private async sweep(): Promise<void> {
    const waiting = await query<{ id: number }>(
      this.em.fork(),
      `select id from imports where status in ('queued', 'running') and try_again_at <= clock_timestamp() order by id limit 100`,
    );
    for (const { id } of waiting) this.runs.wake(id);
    const removed = await query<{ id: number; accountId: number }>(this.em.fork(), REMOVE);
    for (const gone of removed) await this.news.changed(gone);
  }
}
