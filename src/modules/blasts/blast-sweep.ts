import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { Repeating } from '../../shared/repeating.js';
import { Launches } from './launches.js';

const EVERY_MS = 1_000;

const DUE = `
  select id from blasts
  where status = 'launching' or (status = 'scheduled' and scheduled_at <= clock_timestamp())`;

/**
 * Uncertain is an outcome: whatever the carrier still reports of it, nothing more is going to be sent.
 * The order makes the question one step into the line's queue, not a walk through all its texts.
 */
const FINISH = `
  update blasts b set status = 'done', finished_at = clock_timestamp(),
    blocked = (select count(*) from messages where origin = 'blast' and origin_id = b.id and status = 'blocked')
  where b.status = 'sending'
    and (select m.id from messages m
         where m.status = 'queued' and m.origin = 'blast' and m.origin_id = b.id
         order by m.due_at, m.id limit 1) is null
    and not exists (select from messages m where m.line_id = b.line_id and m.status = 'sending'
                    and m.origin = 'blast' and m.origin_id = b.id)
  returning b.id, b.account_id as "accountId"`;

/** Starts what is due and ends what is over, also when Redis forgot or a worker died. Sweeping twice is harmless. */
@Injectable()
export class BlastSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeating = new Repeating(EVERY_MS, 'Blasts start and end', () => this.sweep());

  constructor(
    private readonly em: EntityManager,
    private readonly launches: Launches,
    private readonly live: LiveUpdates,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.repeating.stop();
  }

  private async sweep(): Promise<void> {
    for (const { id } of await query<{ id: number }>(this.em.fork(), DUE)) this.launches.wake(id);
    const finished = await query<{ id: number; accountId: number }>(this.em.fork(), FINISH);
    for (const { id, accountId } of finished) await this.live.publish(accountId, 'blasts', `blast:${id}`);
  }
}
