import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Receipt } from './carrier/carrier.js';
import { MessageNews } from './message-news.js';

/** A receipt may overtake our own record of the hand-over, and settles what was uncertain; it never moves a status back. */
const RECORD = `
  update messages m set status = r.status, failure = r.failure, settled_at = clock_timestamp(),
    carrier_id = coalesce(m.carrier_id, r.carrier_id),
    handed_over_at = coalesce(m.handed_over_at, clock_timestamp())
  from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as r (carrier_id, message_ref, status, failure)
  where m.direction = 'out' and m.status in ('sending', 'sent', 'uncertain')
    and m.id = coalesce(r.message_ref, (select id from messages where carrier_id = r.carrier_id and direction = 'out' limit 1))
    and coalesce(m.carrier_id, r.carrier_id) = r.carrier_id
  returning m.id`;

/** Records what carriers report of texts that they were handed; the same report twice counts once. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly em: EntityManager,
    private readonly news: MessageNews,
  ) {}

  async record(receipts: Receipt[]): Promise<void> {
    const settled = await query<{ id: number }>(this.em.fork(), RECORD, [
      receipts.map((receipt) => receipt.carrierId),
      receipts.map((receipt) => receipt.messageRef ?? null),
      receipts.map((receipt) => receipt.status),
      receipts.map((receipt) => receipt.failure ?? null),
    ]);
    if (settled.length > 0) this.news.changed(settled.map(({ id }) => id));
  }
}
