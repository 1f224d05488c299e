import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { LiveUpdates } from '../../../shared/live-updates/live-updates.js';
import { Repeating } from '../../../shared/repeating.js';
import { COUNTS, OUTCOME_COLUMNS } from './snapshot.js';

const EVERY_MS = 1_000;

/** A Blast whose counter dies is counted again after this long. */
const TAKE = `
  update blast_watches set next_at = clock_timestamp() + interval '30 seconds'
  where blast_id = (select blast_id from blast_watches where next_at <= clock_timestamp()
                    order by next_at limit 1 for update skip locked)
  returning blast_id as id`;

/**
 * Counts once, and keeps the count when it is another than the last. A slot is a second at first and grows with the age
 * of the Blast, so that one of an hour and one of a day both leave some hundred points to draw.
 */
const COUNT = `
  with counted as (
    select ${COUNTS} from messages where origin = 'blast' and origin_id = $1
  ), aged as (
    select id, account_id, status, extract(epoch from clock_timestamp() - launched_at)::int as age from blasts where id = $1
  ), slotted as (
    select *, (1 << greatest(0, floor(log(2, greatest(age, 1) / 100.0))::int)) as step from aged
  ), kept as (
    insert into blast_snapshots (blast_id, slot, at, ${OUTCOME_COLUMNS})
    select id, age - age % step, clock_timestamp(), ${OUTCOME_COLUMNS} from slotted, counted
    where row(${OUTCOME_COLUMNS}) is distinct from
      (select row(${OUTCOME_COLUMNS}) from blast_snapshots where blast_id = $1 order by slot desc limit 1)
    on conflict (blast_id, slot) do update set at = excluded.at,
      ${OUTCOME_COLUMNS.split(', ')
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')}
    returning 1
  )
  select account_id as "accountId", status, waiting, sent + uncertain as unreported,
         exists (select from kept) as changed,
         coalesce((select extract(epoch from clock_timestamp() - max(at)) from blast_snapshots where blast_id = $1), 0)::float8
           as "unchangedFor"
  from slotted, counted`;

const NEXT = `
  update blast_watches set counted_at = clock_timestamp(), next_at = clock_timestamp() + $2 * interval '1 second'
  where blast_id = $1`;
const END = 'delete from blast_watches where blast_id = $1';

type Counted = {
  accountId: number;
  status: string;
  waiting: number;
  unreported: number;
  changed: boolean;
  unchangedFor: number;
};

/** Carriers that have not reported for so long never will. */
const REPORTS_END_AFTER_S = 3 * 24 * 60 * 60;

/** Counts Blasts under way once for everyone who watches, and keeps how far they were from moment to moment. */
@Injectable()
export class Counting implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeating = new Repeating(EVERY_MS, 'Blasts are counted', () => this.countAll());

  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.repeating.stop();
  }

  private async countAll(): Promise<void> {
    for (;;) {
      const [blast] = await query<{ id: number }>(this.em.fork(), TAKE);
      if (!blast) return;
      await this.count(blast.id);
    }
  }

  private async count(id: number): Promise<void> {
    const started = performance.now();
    const [counted] = await query<Counted>(this.em.fork(), COUNT, [id]);
    if (!counted) return;
    const took = (performance.now() - started) / 1000;
    if (isSettled(counted)) await query(this.em.fork(), END, [id]);
    else await query(this.em.fork(), NEXT, [id, pauseAfter(counted, took)]);
    if (counted.changed) await this.live.publish(counted.accountId, 'blasts', `blast:${id}`);
  }
}

/** Nothing changes any more. */
function isSettled({ status, waiting, unreported, unchangedFor }: Counted): boolean {
  const over = status === 'done' || status === 'cancelled';
  return over && waiting === 0 && (unreported === 0 || unchangedFor > REPORTS_END_AFTER_S);
}

/** Seconds until the next count: counting takes a twentieth of the time at most, and what stands still is let be. */
function pauseAfter({ changed, status, unchangedFor }: Counted, took: number): number {
  const running = status === 'launching' || status === 'sending';
  const patience = changed || running ? 0 : Math.min(unchangedFor / 4, 300);
  return Math.max(took * 20, patience, 0.5);
}
