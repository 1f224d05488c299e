import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Repeating } from '../../shared/repeating.js';

const EVERY_MS = 2_000;
const FEW = 100;
const MOST_ROWS = 20_000;

/** Of which there are more than a few; the table is as small as it was left, plus what came since. */
const GROWN = `
  select line_id as "lineId", status from consent_tallies group by line_id, status having count(*) > ${FEW}`;

/**
 * Many rows become one in one statement, so that the sum is the same in every snapshot. Writers only add rows, and wait
 * for nobody; of two that compact at once, each takes what the other has not.
 */
const COMPACT = `
  with taken as materialized (
    select ctid from consent_tallies where line_id = $1 and status = $2 limit ${MOST_ROWS} for update skip locked
  ),
  gone as (
    delete from consent_tallies where ctid in (select ctid from taken) returning delta
  ),
  summed as (
    insert into consent_tallies (line_id, status, delta)
    select $1::int, $2::text, sum(delta) from gone having sum(delta) <> 0
  )
  select count(*) as rows from gone`;

/** Sums up what the writers of consent added to the counts, so that counting an opt-in list stays quick. */
@Injectable()
export class TallyCompaction implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly compacting = new Repeating(EVERY_MS, 'The counts are summed up', () => this.compact());

  constructor(private readonly em: EntityManager) {}

  onApplicationBootstrap(): void {
    this.compacting.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.compacting.stop();
  }

  async compact(): Promise<void> {
    for (const { lineId, status } of await query<{ lineId: number; status: string }>(this.em.fork(), GROWN)) {
      while (await this.isCutShort(lineId, status)) {}
    }
  }

  private async isCutShort(lineId: number, status: string): Promise<boolean> {
    const [found] = await query<{ rows: number }>(this.em.fork(), COMPACT, [lineId, status]);
    return found?.rows === MOST_ROWS;
  }
}
