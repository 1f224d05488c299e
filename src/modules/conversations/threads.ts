import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { ConsentProof } from '../consent/evidence-words.js';
import { Responders } from '../keywords/responders.js';
import { isShownText } from '../messaging/shown-texts.sql.js';
import { isWaiting } from './reviews/open-reviews.js';
import type { Review } from './reviews/review.js';
import type { ConsentNote, Conversation, Thread, ThreadText } from './thread.js';

const PAGE_SIZE = 50;
const NEWEST = '9223372036854775807';

/** The ledger event that lies behind an opt-out or a ruling. */
const EVENT = `
  case when e.id is not null then jsonb_build_object(
    'cause', e.cause, 'occurredAt', e.occurred_at, 'userName', u.name, 'evidence', e.evidence) end`;

/** What became of a suspicious text. */
const REVIEW = `
  case when r.message_id is not null then jsonb_build_object(
    'waits', ${isWaiting('r')}, 'decision', r.decision, 'decidedAt', r.decided_at, 'userName', decider.name,
    'proof', case when decided.id is not null then
      jsonb_build_object('cause', decided.cause, 'evidence', decided.evidence) end) end`;

const FIND = `
  select c.id, c.account_id as "accountId", c.line_id as "lineId", l.label as "lineLabel", l.phone_number as "lineNumber",
         c.mobile_number as "mobileNumber", c.contact_id as "contactId", ct.deleted_at is not null as "contactDeleted",
         case when ct.deleted_at is null then btrim(ct.first_name || ' ' || ct.last_name) else '' end as "contactName",
         c.status, c.unread, coalesce(k.status, 'not_defined') as consent,
         case when k.status = 'opted_out' then ${EVENT} end as "optOut",
         (select coalesce(jsonb_agg(r.message_id order by r.message_id), '[]') from text_reviews r
          where r.line_id = c.line_id and r.mobile_number = c.mobile_number and ${isWaiting('r')}) as "waitingReviews"
  from conversations c
  join lines l on l.id = c.line_id
  join contacts ct on ct.id = c.contact_id
  left join consents k on k.line_id = c.line_id and k.mobile_number = c.mobile_number
  left join consent_events e on e.id = k.event_id
  left join users u on u.id = e.user_id
  where c.id = $1 and c.account_id = $2 and c.line_id = any($3::int[])`;

const TEXTS = `
  select m.id, m.created_at as at, m.body, m.media_count as "mediaCount", m.direction, m.status, m.origin, m.failure,
         m.ruling_reason as "rulingReason", sender.name as "userName", ${EVENT} as event, ${REVIEW} as review,
         silence.reason as unanswered
  from messages m
  left join users sender on sender.id = m.user_id
  left join consent_events e on e.id = m.ruling_event_id and m.status = 'blocked'
  left join users u on u.id = e.user_id
  left join text_reviews r on r.message_id = m.id
  left join users decider on decider.id = r.decided_by
  left join consent_events decided on decided.id = r.event_id
  left join unanswered_texts silence on silence.message_id = m.id
  where m.line_id = $1 and m.mobile_number = $2 and m.id < $3::bigint and ${isShownText('m', '$4::int[]')}
  order by m.id desc limit ${PAGE_SIZE + 1}`;

/** What the ledger says of the pair from the first text of the page to the first one of the next page. */
const NOTES = `
  select e.status_after as status, e.cause, e.recorded_at as at, e.occurred_at as "occurredAt", u.name as "userName", e.evidence
  from consent_events e left join users u on u.id = e.user_id
  where e.line_id = $1 and e.mobile_number = $2 and e.status_before <> e.status_after and e.recorded_at >= $3
    and e.recorded_at < coalesce((select created_at from messages where line_id = $1 and mobile_number = $2 and id = $4), 'infinity')
  order by e.id desc limit ${PAGE_SIZE}`;

/** Reads conversations and what was texted in them. */
@Injectable()
export class Threads {
  constructor(
    private readonly em: EntityManager,
    private readonly responders: Responders,
  ) {}

  /** Undefined when there is none that this user may see. */
  async find(user: Pick<SignedInUser, 'accountId' | 'lineIds'>, id: number): Promise<Conversation | undefined> {
    const [row] = await query<Conversation>(this.em, FIND, [id, user.accountId, user.lineIds]);
    if (!row?.optOut) return row && { ...row, optInKeyword: null };
    const keywords = await this.responders.optInKeywordsOn(this.em, [row.lineId]);
    return { ...row, optOut: eventOf(row.optOut), optInKeyword: keywords.get(row.lineId) ?? null };
  }

  /** @param before id of a text: the page ends right before it; null for the newest page */
  async read(
    { lineIds }: Pick<SignedInUser, 'lineIds'>,
    { lineId, mobileNumber }: Conversation,
    before: number | null,
  ): Promise<Thread> {
    const rows = await query<ThreadText>(this.em, TEXTS, [lineId, mobileNumber, before ?? NEWEST, lineIds]);
    const texts = rows.slice(0, PAGE_SIZE).reverse().map(textOf);
    const hasOlder = rows.length > PAGE_SIZE;
    const from = hasOlder ? texts[0]?.at : '-infinity';
    const notes = await query<ConsentNote>(this.em, NOTES, [lineId, mobileNumber, from, before]);
    return { texts, notes: notes.reverse(), hasOlder, hasNewer: before !== null };
  }
}

function textOf(row: ThreadText): ThreadText {
  return row.direction === 'in' ? { ...row, review: reviewOf(row.review) } : { ...row, event: eventOf(row.event) };
}

/** Undecided, but opted out at the same moment: nothing is left to be said about it. */
function reviewOf(review: Review | null): Review | null {
  if (!review || review.waits) return review;
  return review.decision ? { ...review, decidedAt: new Date(review.decidedAt) } : null;
}

/** A moment inside JSON is text. */
function eventOf(event: ConsentProof | null): ConsentProof | null {
  return event && { ...event, occurredAt: new Date(event.occurredAt) };
}
