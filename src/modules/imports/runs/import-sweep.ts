import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { ImportRuns } from './import-runs.js';

const EVERY_MS = 2_000;

/** Goes on with imports whose worker died or whose wake-up was lost, and removes files that never arrived whole. */
@Injectable()
export class ImportSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ImportSweep.name);
  private timer?: NodeJS.Timeout;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly em: EntityManager,
    private readonly runs: ImportRuns,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.begin(), EVERY_MS);
    this.begin();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private begin(): void {
    this.underWay = this.underWay.then(() => this.sweep());
  }

  private async sweep(): Promise<void> {
    try {
      const waiting = await query<{ id: number }>(
        this.em.fork(),
        `select id from imports where status in ('queued', 'running') and try_again_at <= clock_timestamp() order by id limit 100`,
      );
      for (const { id } of waiting) this.runs.wake(id);
      await query(
        this.em.fork(),
        `delete from imports where status = 'uploading' and created_at < now() - interval '12 hours'`,
      );
    } catch (error) {
      this.log.warn(`The sweep will try again: ${(error as Error).message}`);
    }
  }
}
