import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../shared/database/query.js';
import { type NewText, PRIORITY } from './message.js';
import { Wakeups } from './wakeups.js';

/**
 * A Blast's texts as a relation: a SELECT that yields account_id int, line_id int, mobile_number text,
 * body text and origin_id bigint.
 */
export type BlastTexts = { sql: string; params: readonly unknown[] };

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

  /** Stores a Blast's texts, one a number however often it is asked; returns how many are new. */
  async submitBlast(em: EntityManager, texts: BlastTexts): Promise<number> {
    const { stored } = await queryOne<{ stored: number }>(
      em,
      `with stored as (
         insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
         select account_id, line_id, mobile_number, 'out', body, 'queued', 'blast', origin_id, ${PRIORITY.blast}
         from (${texts.sql}) texts order by mobile_number
         on conflict (origin_id, mobile_number) where origin = 'blast' do nothing
         returning 1
       ) select count(*) as stored from stored`,
      texts.params,
    );
    return stored;
  }

  /** Tells the workers that the line has texts waiting. What a lost Redis forgets, the sweep finds. */
  wake(lineId: number): void {
    this.wakeups.wake(lineId);
  }
}
