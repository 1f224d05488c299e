import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Gathering } from '../../shared/gathering.js';
import type { Receipt } from './carrier/carrier.js';
import { MessageNews } from './message-news.js';

/**
 * A receipt may overtake our own record of the hand-over, and settles what was uncertain; it never moves a status back.
 * Messages are locked in the order of their ids, as those who record hand-overs do.
 */
const RECORD = `
  with reported as (
    select coalesce(r.message_ref, (select id from messages where carrier_id = r.carrier_id and direction = 'out' limit 1)) as id,
           r.carrier_id, r.status, r.failure
    from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as r (carrier_id, message_ref, status, failure)
  ),
  open as materialized (
    select m.id from messages m
    where m.id in (select id from reported) and m.direction = 'out' and m.status in ('sending', 'sent', 'uncertain')
    order by m.id for no key update
  )
  update messages m set status = r.status, failure = r.failure, settled_at = clock_timestamp(),
    carrier_id = coalesce(m.carrier_id, r.carrier_id),
    handed_over_at = coalesce(m.handed_over_at, clock_timestamp())
  from open join reported r using (id)
  where m.id = open.id and coalesce(m.carrier_id, r.carrier_id) = r.carrier_id
  returning m.id`;

/** Records what carriers report of texts that they were handed; the same report twice counts once. */
@Injectable()
export class Deliveries {
  private readonly gathering = new Gathering<Receipt, true>(
    { items: 500, batches: 1 },
    ({ carrierId }) => carrierId,
    (receipts) => this.recordTogether(receipts),
  );

  constructor(
    private readonly em: EntityManager,
    private readonly news: MessageNews,
  ) {}

  /** Resolves when all are recorded. Reports that arrive together are written together, those of one text in order. */
  async record(receipts: Receipt[]): Promise<void> {
    await Promise.all(receipts.map((receipt) => this.gathering.add(receipt)));
  }

  private async recordTogether(receipts: Receipt[]): Promise<true[]> {
    const settled = await query<{ id: number }>(this.em.fork(), RECORD, [
      receipts.map((receipt) => receipt.carrierId),
      receipts.map((receipt) => receipt.messageRef ?? null),
      receipts.map((receipt) => receipt.status),
      receipts.map((receipt) => receipt.failure ?? null),
    ]);
    if (settled.length > 0) this.news.changed(settled.map(({ id }) => id));
    return receipts.map(() => true);
  }
}
