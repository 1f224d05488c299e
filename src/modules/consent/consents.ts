import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { type ConsentChange, type ConsentChanges, changeOf, type RecordedConsent } from './consent-change.js';

/**
 * A pair gets a row before anything is decided about it, so that there is always one to lock:
 * the guard takes the same row in share mode, and thereby waits for a change under way, or the change for it.
 */
const PREPARE = (asked: string) => `
  insert into consents (line_id, mobile_number)
  select asked.line_id, asked.mobile_number from (${asked}) asked
  where not exists (select from consents c where c.line_id = asked.line_id and c.mobile_number = asked.mobile_number)
  order by asked.line_id, asked.mobile_number
  on conflict do nothing`;

/**
 * Decides every change against the locked status, writes the ledger and then the status.
 * Times: a keyword counts from when the provider received it, never from the future; all else from now,
 * and after what it changes. On a tie Opted Out wins. A late STOP yields only to a later opt-in keyword:
 * a file or a colleague can't know what the customer has said since.
 */
const RECORD = (asked: string) => `
  with asked as materialized (${asked}),
  locked as materialized (
    select c.line_id, c.mobile_number, c.status, c.effective_at, c.event_id
    from consents c join asked using (line_id, mobile_number)
    order by c.line_id, c.mobile_number
    for no key update of c
  ),
  timed as materialized (
    select asked.line_id, asked.mobile_number, asked.status, asked.cause, asked.user_id, asked.evidence,
           locked.status as status_before, locked.effective_at, locked.event_id as former_event_id,
           case when asked.cause = 'keyword' then least(coalesce(asked.occurred_at, clock_timestamp()), clock_timestamp())
                else greatest(clock_timestamp(), locked.effective_at + interval '1 microsecond') end as occurred_at,
           clock_timestamp() as recorded_at
    from asked join locked using (line_id, mobile_number)
  ),
  decided as materialized (
    select *, case
      when status_before = 'opted_out' and status = 'opted_in' and cause <> 'keyword' then 'final'
      when status_before = status and (cause <> 'keyword' or occurred_at <= effective_at) then 'unchanged'
      when status = 'opted_in' and occurred_at <= effective_at then 'superseded'
      when status = 'opted_out' and occurred_at < effective_at
        and (select cause from consent_events where id = former_event_id) = 'keyword' then 'superseded'
      else 'changed' end as outcome
    from timed
  ),
  recorded as (
    insert into consent_events
      (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, user_id, evidence, digest)
    select line_id, mobile_number, status_before, status, cause, occurred_at, recorded_at, user_id, evidence,
           consent_event_digest(line_id, mobile_number, status_before, status, cause, occurred_at, recorded_at, user_id,
                                evidence)
    from decided where outcome = 'changed' order by line_id, mobile_number
    returning id, line_id, mobile_number, status_after, occurred_at
  ),
  applied as (
    update consents c set status = r.status_after, effective_at = r.occurred_at, event_id = r.id
    from recorded r where c.line_id = r.line_id and c.mobile_number = r.mobile_number
  )
  select d.line_id as "lineId", d.mobile_number as "mobileNumber", d.outcome,
         d.status_before as "statusBefore", r.id as "eventId"
  from decided d left join recorded r using (line_id, mobile_number)`;

/** The only writer of consent: each change leaves one ledger event with its evidence, in the caller's transaction. */
@Injectable()
export class Consents {
  async record(em: EntityManager, change: ConsentChange): Promise<RecordedConsent> {
    const [recorded] = await this.recordAll(em, changeOf(change));
    if (!recorded) throw new Error('A consent change was decided for no pair.');
    return recorded;
  }

  /** Decides every row of the relation; whoever opts out must then let HandOvers settle before acknowledging. */
  async recordAll(em: EntityManager, { sql, params }: ConsentChanges): Promise<RecordedConsent[]> {
    if (!em.isInTransaction()) throw new Error('Consent changes only inside a transaction.');
    await query(em, PREPARE(sql), params);
    return query<RecordedConsent>(em, RECORD(sql), params);
  }
}
