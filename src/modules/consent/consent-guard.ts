import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Clearance } from './clearance.js';
import { preparePairs } from './consent-pairs.js';
import type { ConsentStatus } from './consent-status.js';
import type { Origin } from './origin.js';
import { type Ruling, rulingOn } from './ruling.js';

/** A stored message that wants to leave. */
export type OutgoingText = {
  id: number;
  lineId: number;
  from: string;
  mobileNumber: string;
  body: string;
  origin: Origin;
  answersId: number | null;
};

export type Judged = Ruling & { messageId: number; eventId: number | null; clearance?: Clearance };

type Finding = {
  id: number;
  status: ConsentStatus;
  eventId: number | null;
  answersOptOut: boolean;
  answersHelp: boolean;
};

/** Taken as this file loads, and nobody can take it again. */
const mint = Clearance.takeMint();

/** A one-to-one text may go to a pair without a record, which therefore gets a row to lock; a Blast may not. */
const PREPARE = preparePairs(`
  select line_id, mobile_number from unnest($1::int[], $2::text[], $3::text[]) as t (line_id, mobile_number, origin)
  where origin <> 'blast'`);

/**
 * Locks each pair in share mode until the claim commits: a consent change waits for it, and then sees the claim.
 * What a confirmation or HELP answers is read from the stored inbound text and the ledger (47 CFR 64.1200(a)(12)).
 */
const FIND = `
  with texts as materialized (
    select * from unnest($1::bigint[], $2::int[], $3::text[], $4::bigint[]) as t (id, line_id, mobile_number, answers_id)
  ),
  held as materialized (
    select c.line_id, c.mobile_number, c.status, c.event_id
    from consents c
    where (c.line_id, c.mobile_number) in (select line_id, mobile_number from texts)
    order by c.line_id, c.mobile_number
    for share of c
  )
  select texts.id, coalesce(held.status, 'not_defined') as status, held.event_id as "eventId",
         coalesce(question.fresh and question.opted_out, false) as "answersOptOut",
         coalesce(question.fresh and question.helped, false) as "answersHelp"
  from texts
  left join held using (line_id, mobile_number)
  left join lateral (
    select least(q.received_at, q.created_at) > clock_timestamp() - interval '5 minutes' as fresh,
           q.keyword_outcome = 'help' as helped,
           e.status_after = 'opted_out' and e.status_before <> 'opted_out' as opted_out
    from messages q left join consent_events e
      on e.cause = 'keyword' and (e.evidence ->> 'messageId')::bigint = q.id
    where q.id = texts.answers_id and q.direction = 'in'
      and q.line_id = texts.line_id and q.mobile_number = texts.mobile_number
  ) question on texts.answers_id is not null`;

/** What the guard finds out, it finds out through these; they must be the ORM's own. */
const ASKED = ['isInTransaction', 'getContext', 'getKysely', 'getConnection', 'getTransactionContext'];

/** An object that only looks like an entity manager, or one that was tampered with, would tell it anything. */
function isInOurTransaction(em: EntityManager): boolean {
  const isOurs =
    Object.getPrototypeOf(em) === EntityManager.prototype && !ASKED.some((name) => Object.hasOwn(em, name));
  return isOurs && EntityManager.prototype.isInTransaction.call(em);
}

/** The one judge of what may leave: it rules on claimed messages and alone makes the clearances that carriers take. */
@Injectable()
export class ConsentGuard {
  /** Rules on each text, in the transaction that claims it; the pairs stay locked against change until it commits. */
  async judge(em: EntityManager, texts: OutgoingText[]): Promise<Judged[]> {
    if (!isInOurTransaction(em)) throw new Error('The guard rules inside the claim only.');
    const lineIds = texts.map((text) => text.lineId);
    const numbers = texts.map((text) => text.mobileNumber);
    await query(em, PREPARE, [lineIds, numbers, texts.map((text) => text.origin)]);
    const findings = await query<Finding>(em, FIND, [
      texts.map((text) => text.id),
      lineIds,
      numbers,
      texts.map((text) => text.answersId),
    ]);
    const found = new Map(findings.map((finding) => [finding.id, finding]));
    return texts.map((text) => this.ruleOn(text, found.get(text.id)));
  }

  private ruleOn(text: OutgoingText, finding: Finding | undefined): Judged {
    if (!finding) throw new Error(`Nothing was found out about message ${text.id}.`);
    const ruling = rulingOn(text.origin, finding);
    const judged = { ...ruling, messageId: text.id, eventId: finding.eventId };
    if (ruling.ruling === 'blocked') return judged;
    const { id: messageId, lineId, from, mobileNumber: to, body } = text;
    return { ...judged, clearance: mint({ messageId, lineId, from, to, body }) };
  }
}
