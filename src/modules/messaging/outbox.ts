import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { type NewText, PRIORITY } from './message.js';
import { Wakeups } from './wakeups.js';

/**
 * A Blast's texts as a relation: a SELECT that yields account_id int, line_id int, mobile_number text, body text,
 * origin_id bigint, refused text and detail text. What is refused (no_value, too_long) can't be sent as it is written:
 * it is stored as blocked, for a ruling could only let it leave. A relation that may refuse says so.
 */
export type BlastTexts = { sql: string; params: readonly unknown[]; mayRefuse: boolean };

/**
 * The creation of one-to-one texts, as an INSERT that may be a CTE of a larger statement.
 *
 * @param texts a SELECT that yields account_id, line_id, mobile_number, body, origin, origin_id, answers_id, user_id
 */
export const submission = (texts: string) => `
  insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, answers_id,
                        user_id, priority)
  select account_id, line_id, mobile_number, 'out', body, 'queued', origin, origin_id, answers_id, user_id, ${PRIORITY.person}
  from (${texts}) texts
  returning id`;

const SUBMIT = submission(`
  select $1::int as account_id, $2::int as line_id, $3::text as mobile_number, $4::text as body, $5::text as origin,
         $6::bigint as origin_id, $7::bigint as answers_id, $8::int as user_id`);

const STORE_BLAST = (texts: string) => `
  insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
  select account_id, line_id, mobile_number, 'out', body, 'queued', 'blast', origin_id, ${PRIORITY.blast}
  from ${texts} texts order by mobile_number
  on conflict (origin_id, mobile_number) where origin = 'blast' do nothing`;

const submitAll = (texts: string) => `
  with written as materialized (${texts}),
       stored as (${STORE_BLAST('written')} returning 1)
  select (select count(*) from stored) as stored, (select count(*) from written) as written`;

const submitSome = (texts: string) => `
  with written as materialized (${texts}),
       stored as (${STORE_BLAST('written')} returning id, mobile_number)
  select count(*) as stored, (select count(*) from written) as written, array_agg(id) filter (where refused is not null) as ids,
         array_agg(refused) filter (where refused is not null) as reasons,
         array_agg(detail) filter (where refused is not null) as details
  from stored join written using (mobile_number)`;

/** In the transaction that stores them, so nobody can have claimed one. Consent comes first among the reasons. */
const REFUSE = `
  update messages m
  set status = 'blocked', ruling = 'blocked', ruled_at = clock_timestamp(), settled_at = clock_timestamp(),
      ruling_reason = case consent.status when 'opted_in' then r.reason when 'opted_out' then 'opted_out'
        else 'not_opted_in' end,
      ruling_event_id = consent.event_id, failure = r.detail
  from unnest($1::bigint[], $2::text[], $3::text[]) as r (id, reason, detail)
  join messages refused on refused.id = r.id
  left join consents consent on consent.line_id = refused.line_id and consent.mobile_number = refused.mobile_number
  where m.id = r.id`;

/** How many texts there were, and how many of them are new. */
type Stored = { written: number; stored: number };
type StoredAndRefused = Stored & { ids: number[] | null; reasons: string[]; details: (string | null)[] };

/** The only way to create a text out. Submit inside a transaction, and wake the line when it has committed. */
@Injectable()
export class Outbox {
  constructor(private readonly wakeups: Wakeups) {}

  /** Stores one text and returns its id; it leaves, or is blocked, once the line is woken. */
  async submit(em: EntityManager, text: NewText): Promise<number> {
    const { id } = await queryOne<{ id: number }>(em, SUBMIT, [
      text.accountId,
      text.lineId,
      text.mobileNumber,
      text.body,
      text.origin,
      text.originId ?? null,
      text.answersId ?? null,
      text.userId ?? null,
    ]);
    return id;
  }

  /** Stores a Blast's texts, one a number however often it is asked. */
  async submitBlast(em: EntityManager, texts: BlastTexts): Promise<Stored> {
    if (!texts.mayRefuse) return queryOne<Stored>(em, submitAll(texts.sql), texts.params);
    const submitted = await queryOne<StoredAndRefused>(em, submitSome(texts.sql), texts.params);
    const { written, stored, ids, reasons, details } = submitted;
    if (ids) await query(em, REFUSE, [ids, reasons, details]);
    return { written, stored };
  }

  /** Tells the workers that the line has texts waiting. What a lost Redis forgets, the sweep finds. */
  wake(lineId: number): void {
    this.wakeups.wake(lineId);
  }
}
