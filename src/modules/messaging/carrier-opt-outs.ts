import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { Consents } from '../consent/consents.js';

/** A carrier's refusal of a text because its recipient has opted out, and what the carrier said. */
export type ReportedOptOut = { messageId: number; error: string };

/** One change a pair; of several refused texts the newest is the evidence. */
const CHANGES = `
  select distinct on (m.line_id, m.mobile_number) m.line_id, m.mobile_number, 'opted_out' as status, 'carrier' as cause,
         null::timestamptz as occurred_at, null::int as user_id,
         jsonb_build_object('messageId', m.id, 'error', r.error) as evidence
  from unnest($1::bigint[], $2::text[]) as r (id, error) join messages m on m.id = r.id and m.direction = 'out'
  order by m.line_id, m.mobile_number, m.id desc`;

/** Customers who opted out with the carrier itself: the ledger hears of it in the transaction that records the refusal. */
@Injectable()
export class CarrierOptOuts {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: Consents,
    private readonly live: LiveUpdates,
  ) {}

  async record(em: EntityManager, reported: ReportedOptOut[]): Promise<void> {
    const params = [reported.map(({ messageId }) => messageId), reported.map(({ error }) => error)];
    await this.consents.recordAll(em, { sql: CHANGES, params });
  }

  /** After the commit: the lists that the opt-outs change. */
  async tellOpenPages(reported: ReportedOptOut[]): Promise<void> {
    const accounts = await query<{ id: number }>(
      this.em.fork(),
      'select distinct account_id as id from messages where id = any($1::bigint[])',
      [reported.map(({ messageId }) => messageId)],
    );
    for (const { id } of accounts) await this.live.publish(id, 'opt-in-lists', 'conversations');
  }
}
