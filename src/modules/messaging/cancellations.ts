import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Repeating } from '../../shared/repeating.js';
import { MessageNews } from './message-news.js';

const EVERY_MS = 1_000;
const AT_ONCE = 5_000;

/**
 * No claim takes a text of a cancelled Blast; this only writes down why it was not sent. It is watched until
 * all have. The planner is not told how many at once, for the reason in blast-claim.sql.ts.
 */
const BLOCK = `
  update messages m
  set status = 'blocked', ruling = 'blocked', ruling_reason = 'cancelled', ruled_at = clock_timestamp(),
      settled_at = clock_timestamp()
  from (
    select waiting.id
    from (select id from blasts join blast_watches on blast_id = id where status = 'cancelled') blast
    cross join lateral (
      select q.id from messages q
      where q.origin = 'blast' and q.origin_id = blast.id and q.status = 'queued'
      order by q.due_at, q.id limit (select ${AT_ONCE}) for update skip locked
    ) waiting
    limit ${AT_ONCE}
  ) cancelled
  where m.id = cancelled.id
  returning m.id`;

/** Ends the texts of cancelled Blasts that had not left, a few thousand at a time. Every worker does; twice is harmless. */
@Injectable()
export class Cancellations implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeating = new Repeating(EVERY_MS, 'What was cancelled is blocked', () => this.blockAll());
  private stopping = false;

  constructor(
    private readonly em: EntityManager,
    private readonly news: MessageNews,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating.start();
  }

  onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    return this.repeating.stop();
  }

  private async blockAll(): Promise<void> {
    while (!this.stopping) {
      const blocked = await query<{ id: number }>(this.em.fork(), BLOCK);
      if (blocked.length === 0) return;
      this.news.changed(blocked.map(({ id }) => id));
    }
  }
}
