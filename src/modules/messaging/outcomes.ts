import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryPrepared } from '../../shared/database/query.js';
import type { HandOver } from './carrier/carrier.js';
import { CarrierOptOuts, type ReportedOptOut } from './carrier-opt-outs.js';
import type { LineLease } from './line-leases.js';
import type { MessageStatus } from './message.js';
import { restsTheLine } from './respite.js';

const MOST_ATTEMPTS = 5;

/** What became of one claimed text; 'expired' was never handed over and is ruled on again. */
export type Outcome = { messageId: number; handOver: HandOver | { result: 'expired' } };

/** Of a text that a worker held on to for so long, being stopped itself, that the others gave it up. */
const NEVER_LEFT = 'The worker was held up before it could hand the text over.';

type Row = { id: number; status: MessageStatus; carrierId: string | null; failure: string | null; isAttempt: boolean };

/**
 * Only what is still open is written: a receipt may have come first. A text that was refused for a while waits 2, 4, 8
 * and 16 seconds; one that the whole line waits with keeps its place; the guard rules again each time. Messages are locked
 * in the order of their ids, as receipts lock them.
 */
const RECORD = `
  with open as materialized (
    select m.id from messages m where m.id = any($1::bigint[]) order by m.id for no key update
  )
  update messages m
  set status = case
        when r.status = 'queued' and m.status = 'uncertain' then 'failed'
        when r.status = 'queued' and r.is_attempt and m.attempts >= ${MOST_ATTEMPTS} then 'failed'
        else r.status end,
      carrier_id = coalesce(m.carrier_id, r.carrier_id),
      failure = case when r.status = 'queued' and m.status = 'uncertain' then coalesce(r.failure, '${NEVER_LEFT}')
        else r.failure end,
      attempts = m.attempts - case when r.is_attempt then 0 else 1 end,
      handed_over_at = case when r.carrier_id is not null then clock_timestamp() end,
      due_at = case when r.status = 'queued' and r.is_attempt
        then clock_timestamp() + interval '1 second' * power(2, m.attempts) else m.due_at end,
      settled_at = case when r.status = 'failed' or (r.is_attempt and r.status = 'queued' and m.attempts >= ${MOST_ATTEMPTS})
        or (r.status = 'queued' and m.status = 'uncertain') then clock_timestamp() end
  from open join unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::boolean[])
          as r (id, status, carrier_id, failure, is_attempt) using (id)
  where m.id = open.id and m.claim_token = $6 and m.status in ('sending', 'uncertain')`;

/** Writes down what the carrier answered, many texts at a time. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly em: EntityManager,
    private readonly optOuts: CarrierOptOuts,
  ) {}

  /** Whom the carrier refuses to text as opted out is opted out in the same transaction. */
  async record(lease: LineLease, outcomes: Outcome[]): Promise<void> {
    const reported = outcomes.flatMap(optOutIn);
    const params = paramsOf(lease, outcomes);
    if (reported.length === 0) {
      await queryPrepared(this.em, { name: 'outcomes', sql: RECORD }, params);
      return;
    }
    await this.em.fork().transactional(async (em) => {
      await query(em, RECORD, params);
      await this.optOuts.record(em, reported);
    });
  }
}

function paramsOf(lease: LineLease, outcomes: Outcome[]): unknown[] {
  const rows = outcomes.map(toRow).sort((a, b) => a.id - b.id);
  return [
    rows.map((row) => row.id),
    rows.map((row) => row.status),
    rows.map((row) => row.carrierId),
    rows.map((row) => row.failure),
    rows.map((row) => row.isAttempt),
    lease.token,
  ];
}

function optOutIn({ messageId, handOver }: Outcome): ReportedOptOut[] {
  if (handOver.result !== 'refused' || handOver.error.name !== 'recipient_opted_out') return [];
  return [{ messageId, error: handOver.error }];
}

function toRow({ messageId: id, handOver }: Outcome): Row {
  const row = { id, carrierId: null, failure: null, isAttempt: true };
  switch (handOver.result) {
    case 'accepted':
      return { ...row, status: 'sent', carrierId: handOver.carrierId };
    case 'unknown':
      return { ...row, status: 'uncertain', failure: handOver.why };
    case 'expired':
      return { ...row, status: 'queued', isAttempt: false };
    case 'not_reached':
      return { ...row, status: 'queued', failure: handOver.why, isAttempt: false };
    case 'refused': {
      const status = handOver.error.retryable ? 'queued' : 'failed';
      return { ...row, status, failure: handOver.error.sentence, isAttempt: !restsTheLine(handOver) };
    }
  }
}
