import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryPrepared } from '../../shared/database/query.js';
import { Clearance } from './clearance.js';
import { pairKey, preparePairs } from './consent-pairs.js';
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

export type JudgedAtOnce = { messageId: number; outcome: string; clearance?: Clearance };

type Finding = {
  id: number;
  status: ConsentStatus;
  eventId: number | null;
  isHeld: boolean;
  answersOptOut: boolean;
  answersHelp: boolean;
};

type Pair = Pick<OutgoingText, 'lineId' | 'mobileNumber'>;

const NO_ANSWER = { answersOptOut: false, answersHelp: false };

/** Taken as this file loads, and nobody can take it again. */
const mint = Clearance.takeMint();

/** A one-to-one text may go to a pair without a record, which therefore gets a row to lock; a Blast may not. */
const BEGIN = `
  ${preparePairs('select line_id, mobile_number from unnest($1::int[], $2::text[]) as t (line_id, mobile_number)')}
  returning line_id as "lineId", mobile_number as "mobileNumber"`;

/** The pairs, locked in share mode until the claim commits: a consent change waits for it, and then sees the claim. */
const held = (pairs: string) => `
  select c.line_id, c.mobile_number, c.status, c.event_id
  from consents c
  where (c.line_id, c.mobile_number) in (${pairs})
  order by c.line_id, c.mobile_number
  for share of c`;

/** What a confirmation or HELP answers is read from the stored inbound text and the ledger (47 CFR 64.1200(a)(12)). */
const FIND = `
  with texts as materialized (
    select * from unnest($1::bigint[], $2::int[], $3::text[], $4::bigint[]) as t (id, line_id, mobile_number, answers_id)
  ),
  held as materialized (${held('select line_id, mobile_number from texts')})
  select texts.id, coalesce(held.status, 'not_defined') as status, held.event_id as "eventId",
         held.line_id is not null as "isHeld",
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
function isOurs(em: EntityManager): boolean {
  return Object.getPrototypeOf(em) === EntityManager.prototype && !ASKED.some((name) => Object.hasOwn(em, name));
}

function isInOurTransaction(em: EntityManager): boolean {
  return isOurs(em) && EntityManager.prototype.isInTransaction.call(em);
}

/** A Blast's texts, claimed, ruled on and recorded at once: rulingOn in SQL, which is compared with it before a mint. */
const claimOf = ({ taken, recorded }: BlastClaim) => `
  with taken as materialized (${taken}),
  held as materialized (${held('select line_id, mobile_number from taken')}),
  ruled as (
    select taken.*, coalesce(held.status, 'not_defined') as consent, held.event_id,
      case when held.status = 'opted_in' then 'cleared' else 'blocked' end as ruling,
      case held.status when 'opted_in' then 'opted_in' when 'opted_out' then 'opted_out' else 'not_opted_in' end as reason
    from taken left join held using (line_id, mobile_number)
  ),
  recorded as (${recorded})
  select ruled.id, ruled.line_id as "lineId", l.phone_number as "from", ruled.mobile_number as "mobileNumber",
         ruled.body, ruled.consent as status, recorded.outcome
  from ruled join recorded using (id) join lines l on l.id = ruled.line_id
  order by ruled.id`;

/**
 * How a Blast's texts are claimed. `taken` selects and locks messages: id, line_id, mobile_number, body, and whatever
 * `recorded` needs besides. `recorded` writes down what became of `ruled` (which adds ruling, reason and event_id) and
 * returns id and outcome: 'sending' for what may leave now.
 */
export type BlastClaim = { taken: string; recorded: string };

let blastClaim: string | null = null;

type Ruled = Omit<OutgoingText, 'origin' | 'answersId'> & { status: ConsentStatus; outcome: string };

/** The one judge of what may leave: it rules on claimed messages and alone makes the clearances that carriers take. */
@Injectable()
export class ConsentGuard {
  /**
   * Rules on each text, in the transaction that claims it; the pairs stay locked against change until it commits. Leaves
   * out a text to a pair that somebody else is adding at this moment: it is ruled on when it is claimed again.
   */
  async judge(em: EntityManager, texts: OutgoingText[]): Promise<Judged[]> {
    if (!isInOurTransaction(em)) throw new Error('The guard rules inside the claim only.');
    const since = performance.now();
    const lineIds = texts.map((text) => text.lineId);
    const numbers = texts.map((text) => text.mobileNumber);
    const findings = await query<Finding>(em, FIND, [
      texts.map((text) => text.id),
      lineIds,
      numbers,
      texts.map((text) => text.answersId),
    ]);
    const found = new Map(findings.map((finding) => [finding.id, finding]));
    const isHeld = await this.begin(em, texts, found);
    return texts.filter(isHeld).map((text) => this.ruleOn(text, found.get(text.id), since));
  }

  /** Adds the pairs without a row, behind the locks on all others. One that somebody else has added meanwhile isn't held. */
  private async begin(em: EntityManager, texts: OutgoingText[], found: Map<number, Finding>) {
    const fresh = texts.filter(({ id }) => found.get(id)?.isHeld === false);
    if (fresh.length === 0) return () => true;
    const pairs = [fresh.map(({ lineId }) => lineId), fresh.map(({ mobileNumber }) => mobileNumber)];
    const begun = new Set((await query<Pair>(em, BEGIN, pairs)).map((pair) => pairKey(pair.lineId, pair.mobileNumber)));
    return (text: OutgoingText) =>
      found.get(text.id)?.isHeld !== false || begun.has(pairKey(text.lineId, text.mobileNumber));
  }

  /** Those who claim say how as they load; nobody after them can, for whoever words the statement words the ruling. */
  static claimBlastsBy(claim: BlastClaim): void {
    if (blastClaim) throw new Error('How Blasts are claimed has been said.');
    blastClaim = claimOf(claim);
  }

  /** Claims a Blast's texts and rules on them in one statement, which commits by itself; returns what was claimed. */
  async judgeInOne(em: EntityManager, params: readonly unknown[]): Promise<JudgedAtOnce[]> {
    if (!isOurs(em)) throw new Error('The guard believes the database only.');
    if (!blastClaim) throw new Error('Nobody has said how Blasts are claimed.');
    const since = performance.now();
    const ruled = await queryPrepared<Ruled>(em, { name: 'blast-claim', sql: blastClaim }, params);
    return ruled.map(({ id: messageId, lineId, from, mobileNumber: to, body, status, outcome }) => {
      if (outcome !== 'sending') return { messageId, outcome };
      const { ruling } = rulingOn('blast', { status, ...NO_ANSWER });
      if (ruling !== 'cleared') throw new Error(`Message ${messageId} was cleared against the rules.`);
      return { messageId, outcome, clearance: mint({ messageId, lineId, from, to, body }, since) };
    });
  }

  private ruleOn(text: OutgoingText, finding: Finding | undefined, since: number): Judged {
    if (!finding) throw new Error(`Nothing was found out about message ${text.id}.`);
    const ruling = rulingOn(text.origin, finding);
    const judged = { ...ruling, messageId: text.id, eventId: finding.eventId };
    if (ruling.ruling === 'blocked') return judged;
    const { id: messageId, lineId, from, mobileNumber: to, body } = text;
    return { ...judged, clearance: mint({ messageId, lineId, from, to, body }, since) };
  }
}
