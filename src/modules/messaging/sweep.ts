import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Repeating } from '../../shared/repeating.js';
import { Dispatch } from './dispatch.js';
import { LineLeases } from './line-leases.js';
import { MessageNews } from './message-news.js';
import { LINES_WAITING } from './waiting.sql.js';

const EVERY_MS = 1_000;

/**
 * A text claimed under a lease that has since run out was in the hands of a worker that died: it may have
 * gone out, so it is uncertain until the carrier reports, and is never sent again blindly. Messages are locked in the
 * order of their ids, as those who record hand-overs and receipts do; what these hold is left to them.
 */
const SETTLE_ORPHANS = `
  with orphans as materialized (
    select m.id from messages m
    where m.status = 'sending' and m.ruled_at < clock_timestamp() - interval '15 seconds'
      and not exists (select from line_leases l where l.line_id = m.line_id and l.token = m.claim_token
                      and l.expires_at > clock_timestamp() - interval '15 seconds')
    order by m.id for no key update skip locked
  )
  update messages m set status = 'uncertain', failure = 'The worker stopped before the carrier had answered.'
  from orphans where m.id = orphans.id
  returning m.id`;

/** Finds what a lost Redis or a dead worker left behind. Every worker sweeps; doing it twice is harmless. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeping = new Repeating(EVERY_MS, 'Waiting texts are found', () => this.sweep());

  constructor(
    private readonly em: EntityManager,
    private readonly dispatch: Dispatch,
    private readonly leases: LineLeases,
    private readonly news: MessageNews,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweeping.stop();
    await this.leases.signOff();
  }

  private async sweep(): Promise<void> {
    await this.leases.sign();
    const orphans = await query<{ id: number }>(this.em.fork(), SETTLE_ORPHANS);
    if (orphans.length > 0) this.news.changed(orphans.map(({ id }) => id));
    const waiting = await query<{ id: number }>(this.em.fork(), LINES_WAITING, [null]);
    await this.dispatch.wakeAll(waiting.map(({ id }) => id));
  }
}
