import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Consents } from '../consent/consents.js';
import type { CarrierError } from './carrier/carrier.js';

export type ReportedOptOut = { messageId: number; error: CarrierError };

/** So that what the customer texted meanwhile is seen by the next statement. */
const LOCK = `
  select from consents c
  where (c.line_id, c.mobile_number) in (select line_id, mobile_number from messages where id = any($1::bigint[]))
  order by c.line_id, c.mobile_number
  for no key update of c`;

/**
 * Nothing is told by a refused confirmation: it answers the opt-out itself. Nor by a refused text of before the
 * customer's newest opt-in keyword.
 */
const OPT_OUTS = `
  select distinct on (m.line_id, m.mobile_number) m.line_id, m.mobile_number, 'opted_out' as status,
    'carrier' as cause, null::timestamptz as occurred_at, null::int as user_id,
    jsonb_build_object('messageId', m.id, 'error', r.error) as evidence
  from unnest($1::bigint[], $2::text[]) as r (id, error) join messages m on m.id = r.id
  where m.origin <> 'confirmation' and not exists (
    select from consents c
    where c.line_id = m.line_id and c.mobile_number = m.mobile_number and c.status = 'opted_in'
      and c.cause = 'keyword' and c.event_id is distinct from m.ruling_event_id)
  order by m.line_id, m.mobile_number, m.id`;

/** Opts out whom a carrier refuses to text because they opted out there. */
@Injectable()
export class CarrierOptOuts {
  constructor(private readonly consents: Consents) {}

  /** In the transaction that records what the carrier said of these messages. */
  async record(em: EntityManager, reports: ReportedOptOut[]): Promise<void> {
    const ids = reports.map(({ messageId }) => messageId);
    await query(em, LOCK, [ids]);
    await this.consents.recordAll(em, {
      sql: OPT_OUTS,
      params: [ids, reports.map(({ error }) => `error ${error.code}`)],
    });
  }
}
