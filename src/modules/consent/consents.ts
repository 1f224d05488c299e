import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { type ConsentChange, type ConsentChanges, changeOf, type RecordedConsent } from './consent-change.js';
import { PairsTaken, preparePairs } from './consent-pairs.js';

const DECISION = `
  timed as (
    select *,
      case when cause <> 'keyword' then greatest(clock_timestamp(), effective_at + interval '1 microsecond')
           when occurred_at <= clock_timestamp() + interval '5 minutes' then occurred_at
           else clock_timestamp() end as happened_at
    from locked
  ),
  judged as materialized (
    select *, clock_timestamp() as recorded_at, case
      when status_before = 'opted_out' and status = 'opted_in' and cause <> 'keyword' then 'final'
      when status_before = status and case when cause = 'keyword' then happened_at <= effective_at
        else status = 'opted_in' end then 'unchanged'
      when status = 'opted_in' and happened_at <= effective_at then 'superseded'
      when status = 'opted_out' and happened_at < effective_at and former_cause = 'keyword' then 'superseded'
      else 'changed' end as outcome
    from timed
  ),
  decided as materialized (
    select *, case when outcome = 'changed' then nextval('consent_events_id_seq') end as id
    from judged
  ),
  recorded as (
    insert into consent_events
      (id, line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, user_id, evidence, digest)
    overriding system value
    select id, line_id, mobile_number, status_before, status, cause, happened_at, recorded_at, user_id, evidence,
           consent_event_digest(line_id, mobile_number, status_before, status, cause, happened_at, recorded_at, user_id,
                                evidence)
    from decided where outcome = 'changed'
  )`;

const APPLICATION = `
    update consents c set status = d.status, effective_at = d.happened_at, event_id = d.id, cause = d.cause
    from decided d where d.outcome = 'changed' and not d.is_new
      and c.line_id = d.line_id and c.mobile_number = d.mobile_number`;

/**
 * The writing of consent, as the CTEs of a statement that may do more; `decided` holds what came of each change. The
 * pairs have been prepared by an earlier statement. It decides every change against the locked status, writes the
 * ledger and then the status, in one pass over the locked rows: joining intermediate results, a planner that has no
 * statistics yet, as during the first import, would compare each with each.
 *
 * Times: a keyword counts from when the provider received it, by the provider's clock, which may run ahead of ours but
 * not by more than five minutes; all else counts from now, and after what it changes. On a tie Opted Out wins. A late
 * STOP yields only to a later opt-in keyword: a file or a colleague can't know what the customer has said since. An
 * opt-out that anybody repeats is recorded again, so that no older START which is still on its way comes after it.
 */
export const consentChanges = (asked: string) => `
  locked as materialized (
    select asked.*, c.status as status_before, c.effective_at, c.cause as former_cause, false as is_new
    from (${asked}) asked join consents c on c.line_id = asked.line_id and c.mobile_number = asked.mobile_number
    order by c.line_id, c.mobile_number
    for no key update of c
  ),
  ${DECISION},
  applied as (${APPLICATION})`;

/**
 * The same for many pairs at once, none of which needs to be prepared: one without a row gets it together with its
 * first status. Each pair is looked up by its key, whatever the planner believes of a table that is growing. Fails with
 * a unique violation when somebody else adds one of the pairs at this moment. (Counting the rows that are begun begins
 * them before any status is written: docs/consent.md, "The order of locks".)
 */
const manyConsentChanges = (asked: string) => `
  locked as materialized (
    select asked.*, coalesce(c.status, 'not_defined') as status_before, c.effective_at, c.cause as former_cause,
           c.status is null as is_new
    from (select * from (${asked}) unordered order by line_id, mobile_number) asked left join lateral (
      select status, effective_at, cause from consents
      where line_id = asked.line_id and mobile_number = asked.mobile_number
      for no key update
    ) c on true
  ),
  ${DECISION},
  begun as (
    insert into consents (line_id, mobile_number, status, effective_at, event_id, cause)
    select line_id, mobile_number, status, happened_at, id, cause from decided where is_new returning 1
  ),
  applied as (${APPLICATION} and (select count(*) from begun) is not null)`;

const RECORD = (asked: string) => `
  with ${consentChanges(asked)}
  select line_id as "lineId", mobile_number as "mobileNumber", outcome, status_before as "statusBefore", id as "eventId"
  from decided`;

/** The only writer of consent: each change leaves one ledger event with its evidence, in the caller's transaction. */
@Injectable()
export class Consents {
  async record(em: EntityManager, change: ConsentChange): Promise<RecordedConsent> {
    const [recorded] = await this.recordAll(em, changeOf(change));
    if (!recorded) throw new Error('A consent change was decided for no pair.');
    return recorded;
  }

  /**
   * Decides every row of the relation; whoever opts out must then let HandOvers settle before acknowledging. Pairs that
   * have no row yet are for a change of one pair, or for when nobody else is about.
   */
  async recordAll(em: EntityManager, { sql, params }: ConsentChanges): Promise<RecordedConsent[]> {
    if (!em.isInTransaction()) throw new Error('Consent changes only inside a transaction.');
    await this.prepare(em, { sql, params });
    return query<RecordedConsent>(em, RECORD(sql), params);
  }

  /**
   * The same for thousands of pairs, without fetching what came of each. Throws PairsTaken when somebody else adds one of
   * them at this moment: then end the transaction, prepare its changes, and begin again.
   * @param outcome more CTEs and a SELECT of one row, which read `decided` (see RecordedConsent) and every column asked
   * @param more parameters of the outcome alone, numbered behind those of the changes
   */
  async recordMany<Told>(
    em: EntityManager,
    { sql, params }: ConsentChanges,
    outcome: string,
    more: readonly unknown[] = [],
  ): Promise<Told> {
    if (!em.isInTransaction()) throw new Error('Consent changes only inside a transaction.');
    try {
      return await queryOne<Told>(em, `with ${manyConsentChanges(sql)}, ${outcome}`, [...params, ...more]);
    } catch (error) {
      throw isTaken(error) ? new PairsTaken({ sql, params }) : error;
    }
  }

  /** Makes the pairs of these changes ready to be locked; of many in a transaction of its own. */
  async prepare(em: EntityManager, { sql, params }: ConsentChanges): Promise<void> {
    await query(em, preparePairs(sql), params);
  }
}

function isTaken(error: unknown): boolean {
  return (error as { constraint?: string }).constraint === 'consents_pkey';
}
