import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../shared/config.module.js';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { Repeating } from '../../shared/repeating.js';
import { Launches } from './launches.js';

const EVERY_MS = 1_000;

const DUE = `
  select id from blasts
  where status = 'launching' or (status = 'scheduled' and scheduled_at <= clock_timestamp())`;

/** Nobody wants the text of this morning tonight: what could not start for so long is for a person to decide. */
const MISS = `
  with missed as (
    update blasts set status = 'missed'
    where status = 'scheduled' and scheduled_at <= clock_timestamp() - $1::int * interval '1 minute'
    returning id, account_id
  ), noted as (insert into blast_events (blast_id, what) select id, 'missed' from missed)
  select id, account_id as "accountId" from missed`;

/**
 * Uncertain is an outcome: whatever the carrier still reports of it, nothing more is going to be sent.
 * The order makes the question one step into the line's queue, not a walk through all its texts.
 */
const FINISH = `
  with finished as (
    update blasts b set status = 'done', finished_at = clock_timestamp(),
      blocked = (select count(*) from messages where origin = 'blast' and origin_id = b.id and status = 'blocked')
    where (b.status = 'sending' or (b.status = 'paused' and b.resolved_at is not null))
      and (select m.id from messages m
           where m.status = 'queued' and m.origin = 'blast' and m.origin_id = b.id
           order by m.due_at, m.id limit 1) is null
      and not exists (select from messages m where m.line_id = b.line_id and m.status = 'sending'
                      and m.origin = 'blast' and m.origin_id = b.id)
    returning b.id, b.account_id
  ), noted as (insert into blast_events (blast_id, what) select id, 'done' from finished)
  select id, account_id as "accountId" from finished`;

type Changed = { id: number; accountId: number };

/** Starts what is due and ends what is over, also when Redis forgot or a worker died. Sweeping twice is harmless. */
@Injectable()
export class BlastSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeating = new Repeating(EVERY_MS, 'Blasts start and end', () => this.sweep());

  constructor(
    private readonly em: EntityManager,
    private readonly launches: Launches,
    @Inject(CONFIG) private readonly config: Config,
    private readonly live: LiveUpdates,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.repeating.stop();
  }

  private async sweep(): Promise<void> {
    const missed = await query<Changed>(this.em.fork(), MISS, [this.config.blastsTooLateAfterMinutes]);
    for (const { id } of await query<{ id: number }>(this.em.fork(), DUE)) this.launches.wake(id);
    const finished = await query<Changed>(this.em.fork(), FINISH);
    for (const { id, accountId } of [...missed, ...finished])
      await this.live.publish(accountId, 'blasts', `blast:${id}`);
  }
}
