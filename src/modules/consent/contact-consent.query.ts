import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';
import type { ConsentStatus } from './consent-status.js';
import type { ConsentProof } from './evidence-words.js';

export type LineConsent = {
  lineId: number;
  label: string;
  phoneNumber: string;
  status: ConsentStatus;
  effectiveAt: Date | null;
};

export type ConsentHistoryEvent = ConsentProof & {
  lineId: number;
  statusBefore: ConsentStatus;
  statusAfter: ConsentStatus;
};

/** The status of the number on each of the lines, Not Defined where there is no record. */
export function consentByLine(
  em: EntityManager,
  mobileNumber: string,
  lineIds: readonly number[],
): Promise<LineConsent[]> {
  return query(
    em,
    `select l.id as "lineId", l.label, l.phone_number as "phoneNumber",
       coalesce(c.status, 'not_defined') as status, c.effective_at as "effectiveAt"
     from lines l left join consents c on c.line_id = l.id and c.mobile_number = $1
     where l.id = any($2::int[]) order by l.label, l.id`,
    [mobileNumber, lineIds],
  );
}

/** Every event of the number on the lines, the newest first. */
export function consentHistory(
  em: EntityManager,
  mobileNumber: string,
  lineIds: readonly number[],
): Promise<ConsentHistoryEvent[]> {
  return query(
    em,
    `select e.line_id as "lineId", e.status_before as "statusBefore", e.status_after as "statusAfter", e.cause,
       e.occurred_at as "occurredAt", e.evidence,
       coalesce(u.name, i.name) as "userName"
     from consent_events e
     left join users u on u.id = e.user_id
     left join imports f on e.cause = 'import' and f.id = (e.evidence ->> 'importId')::int
     left join users i on i.id = f.created_by
     where e.line_id = any($2::int[]) and e.mobile_number = $1 order by e.id desc`,
    [mobileNumber, lineIds],
  );
}
