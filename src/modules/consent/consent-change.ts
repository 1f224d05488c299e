import type { ConsentStatus, GivenStatus } from './consent-status.js';

/** Where a change comes from, with the evidence that the ledger keeps of it. */
export type ConsentCause =
  | { cause: 'keyword'; evidence: { messageId: number; carrierId: string; text: string; rule: string } }
  | {
      cause: 'import';
      evidence: { importId: number; fileName: string; fileHash: string; row: number; values: string[] };
    }
  | { cause: 'staff'; userId: number; evidence: { note: string } }
  | { cause: 'carrier'; evidence: { messageId: number; error: string } }
  | { cause: 'api'; userId?: number; evidence: { note: string } };

/** A status asked for one pair. occurredAt is the provider's time and counts for keywords only. */
export type ConsentChange = ConsentCause & {
  lineId: number;
  mobileNumber: string;
  status: GivenStatus;
  occurredAt?: Date;
};

/**
 * Changes as a relation: a SELECT that yields line_id int, mobile_number text, status text, cause text,
 * occurred_at timestamptz, user_id int and evidence jsonb, with each pair at most once.
 */
export type ConsentChanges = { sql: string; params: readonly unknown[] };

export function changeOf(change: ConsentChange): ConsentChanges {
  return {
    sql: `select $1::int as line_id, $2::text as mobile_number, $3::text as status, $4::text as cause,
                 $5::timestamptz as occurred_at, $6::int as user_id, $7::jsonb as evidence`,
    params: [
      change.lineId,
      change.mobileNumber,
      change.status,
      change.cause,
      change.occurredAt ?? null,
      'userId' in change ? (change.userId ?? null) : null,
      JSON.stringify(change.evidence),
    ],
  };
}

/**
 * changed: the status is now what was asked, or an opt-out or a keyword was said again (the event is in the ledger);
 * unchanged: it was so before; superseded: the customer said otherwise later;
 * final: an opt-out that only the customer's opt-in keyword can lift.
 */
export type ConsentOutcome = 'changed' | 'unchanged' | 'superseded' | 'final';

export type RecordedConsent = {
  lineId: number;
  mobileNumber: string;
  outcome: ConsentOutcome;
  statusBefore: ConsentStatus;
  eventId: number | null;
};
