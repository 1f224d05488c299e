import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { HandOver } from './carrier/carrier.js';
import type { LineLease } from './line-leases.js';
import type { MessageStatus } from './message.js';

const MOST_ATTEMPTS = 5;

/** What became of one claimed text; 'expired' was never handed over and is ruled on again. */
export type Outcome = { messageId: number; handOver: HandOver | { result: 'expired' } };

type Row = { id: number; status: MessageStatus; carrierId: string | null; failure: string | null };

/** A retryable refusal waits 2, 4, 8 and 16 seconds; the guard rules again each time. */
const RECORD = `
  update messages m
  set status = case
        when m.status not in ('sending', 'uncertain') or (m.status = 'uncertain' and r.status = 'queued') then m.status
        when r.status = 'queued' and r.failure is not null and m.attempts >= ${MOST_ATTEMPTS} then 'failed'
        else r.status end,
      carrier_id = coalesce(m.carrier_id, r.carrier_id),
      failure = r.failure,
      handed_over_at = case when r.carrier_id is not null then clock_timestamp() end,
      due_at = case when r.status = 'queued' and r.failure is not null
        then clock_timestamp() + interval '1 second' * power(2, m.attempts) else m.due_at end,
      settled_at = case when m.settled_at is not null then m.settled_at
        when r.status = 'failed' or (r.failure is not null and m.attempts >= ${MOST_ATTEMPTS}) then clock_timestamp() end
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) as r (id, status, carrier_id, failure)
  where m.id = r.id and m.claim_token = $5`;

/** Writes down what the carrier answered, many texts at a time. */
@Injectable()
export class Outcomes {
  constructor(private readonly em: EntityManager) {}

  async record(lease: LineLease, outcomes: Outcome[]): Promise<void> {
    const rows = outcomes.map(toRow);
    await query(this.em.fork(), RECORD, [
      rows.map((row) => row.id),
      rows.map((row) => row.status),
      rows.map((row) => row.carrierId),
      rows.map((row) => row.failure),
      lease.token,
    ]);
  }
}

function toRow({ messageId: id, handOver }: Outcome): Row {
  switch (handOver.result) {
    case 'accepted':
      return { id, status: 'sent', carrierId: handOver.carrierId, failure: null };
    case 'unknown':
      return { id, status: 'uncertain', carrierId: null, failure: handOver.why };
    case 'expired':
      return { id, status: 'queued', carrierId: null, failure: null };
    case 'refused':
      return {
        id,
        status: handOver.error.retryable ? 'queued' : 'failed',
        carrierId: null,
        failure: handOver.error.sentence,
      };
  }
}
