import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { NotCsv } from '../csv/not-csv.js';
import { ImportNews } from '../import-news.js';
import { Merging } from './merging.js';
import type { RunningImport } from './running-import.js';

const MOST_FAULTS = 10;
const OUR_FAULT =
  'Something went wrong on our side, again and again. What the numbers below count is done; import the file again for the rest.';

/** How a check or a run ends. */
@Injectable()
export class RunEndings {
  private readonly log = new Logger(RunEndings.name);

  constructor(
    private readonly em: EntityManager,
    private readonly merging: Merging,
    private readonly news: ImportNews,
  ) {}

  /** A file that can't be read ends its import; a fault of ours is tried again, each time later, and ends it in the end. */
  async failed(running: RunningImport, error: unknown): Promise<void> {
    if (error instanceof NotCsv) return this.end(running, 'failed', error.message);
    const [row] = await query<{ faults: number }>(
      this.em.fork(),
      `update imports set faults = faults + 1, try_again_at = clock_timestamp() + least(power(2, faults), 60) * interval '1 second'
       where id = $1 returning faults`,
      [running.id],
    );
    // Discarded while it was being checked.
    if (!row) return;
    this.log.error(`Import ${running.id} will be tried again`, error instanceof Error ? error.stack : String(error));
    if (row.faults >= MOST_FAULTS) await this.end(running, 'failed', OUR_FAULT);
  }

  async end(
    running: RunningImport,
    status: 'cancelled' | 'done' | 'failed',
    failure: string | null = null,
  ): Promise<void> {
    // What is said to be done is acknowledged; of a file that can't be read nothing is done.
    if (status !== 'failed' || failure === OUR_FAULT) await this.merging.settle(running);
    await query(
      this.em.fork(),
      `update imports set status = $2, failure = $3, finished_at = clock_timestamp(), seconds_left = null,
         rows_per_second = case when started_at is null then null else
           (rows_opted_in + rows_opted_out + rows_added + rows_updated + rows_unchanged + rows_failed)
             / greatest(extract(epoch from clock_timestamp() - started_at), 0.001) end
       where id = $1 and status in ('checking', 'running', 'stopping')`,
      [running.id, status, failure],
    );
    await this.news.ended(running);
  }
}
