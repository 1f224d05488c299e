import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { Repeating } from '../../../shared/repeating.js';
import { ImportRuns } from './import-runs.js';
import { Tidying } from './tidying.js';

const EVERY_MS = 2_000;

/** Goes on with imports whose worker died or whose wake-up was lost, and tidies up behind those that have ended. */
@Injectable()
export class ImportSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeping = new Repeating(EVERY_MS, 'Waiting imports are found', () => this.sweep());

  constructor(
    private readonly em: EntityManager,
    private readonly runs: ImportRuns,
    private readonly tidying: Tidying,
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
      `select id from imports where status in ('checking', 'queued', 'running', 'stopping') and try_again_at <= clock_timestamp()
       order by id limit 100`,
    );
    for (const { id } of waiting) this.runs.wake(id);
    await this.tidying.tidy();
  }
}
