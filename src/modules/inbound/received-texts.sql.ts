import { preparePairs } from '../consent/consent-pairs.js';
import { consentChanges } from '../consent/consents.js';
import { listAdditions } from '../contacts/lists/list-members.js';
import { openedReviews } from '../conversations/reviews/open-reviews.js';
import { activeResponders } from '../keywords/responders.js';
import { submission } from '../messaging/outbox.js';

/**
 * $1: [{ to, from }]. The lines that these texts were sent to, with what they listen for; the pairs that the
 * texts are about are made ready to be locked.
 */
export const LINES = {
  name: 'lines of received texts',
  sql: `
  with asked as materialized (
    select distinct * from jsonb_to_recordset($1::jsonb) as t ("to" text, "from" text)
  ),
  prepared as (${preparePairs(`
    select l.id as line_id, asked."from" as mobile_number
    from asked join lines l on l.phone_number = asked."to"`)})
  select line.id, line.account_id as "accountId", line.carrier, line.phone_number as "phoneNumber", line.version,
         line.network_confirms as "networkConfirms", ${activeResponders('line.id')} as responders
  from lines line where line.phone_number in (select "to" from asked)`,
};

/**
 * Two machines that answer each other would never end: a customer gets so many automatic answers within ten minutes on a
 * line, and no more. What the text asks for is done all the same.
 */
const MOST_ANSWERS = 10;
const ANSWERED_OF_LATE = `
  select count(*) from (
    select from messages where line_id = placed.line_id and mobile_number = placed.mobile_number
      and answers_id is not null and created_at > clock_timestamp() - interval '10 minutes' limit ${MOST_ANSWERS}) late`;

/**
 * All that texts do, in one statement and so in one transaction: each is stored once, its contact found or made, its
 * conversation opened, its keyword obeyed, its reply submitted, the contact put on the keyword's list. An opt-out is
 * confirmed once, when it happens; the guard checks that against what is stored here. Nothing happens of a text that was
 * delivered before, that was matched against a line which has changed since, or that changes the consent of a pair which
 * isn't ready to be locked.
 * All pairs are locked before the first contact is written, as an import step does it: the two would otherwise wait for
 * each other, and PostgreSQL would end the one or the other. (Counting the locked rows is what locks them.)
 * Each pair is looked up by its key: as a plain EXISTS beside OR, every pair there is would be read first.
 * $1: the texts, at most one of a pair. Returns those that were placed.
 */
export const PLACE = {
  name: 'received texts',
  sql: `
  with texts as materialized (
    select text.* from jsonb_to_recordset($1::jsonb) as text (account_id int, line_id int, line_version int,
      mobile_number text, body text, carrier_id text, received_at timestamptz, outcome text, rule text, status text,
      reply text, origin text, responder_id bigint, list_id int, media_count smallint)
    join lines line on line.id = text.line_id and line.version = text.line_version
    left join lateral (select true as is_ready from consents
      where line_id = text.line_id and mobile_number = text.mobile_number limit 1) pair on true
    where text.status is null or pair.is_ready
  ),
  stored as (
    insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at,
                          keyword_outcome, keyword_rule, media_count)
    select account_id, line_id, mobile_number, 'in', body, 'received', carrier_id, received_at, outcome, rule, media_count
    from texts order by line_id, mobile_number
    on conflict (line_id, mobile_number, carrier_id) where direction = 'in' do nothing
    returning id, line_id, mobile_number
  ),
  placed as materialized (select stored.id, texts.* from stored join texts using (line_id, mobile_number)),
  ${consentChanges(`
    select line_id, mobile_number, status, 'keyword' as cause, received_at as occurred_at, null::int as user_id,
           jsonb_build_object('messageId', id, 'carrierId', carrier_id, 'text', body, 'rule', rule) as evidence
    from placed where status is not null`)},
  known as (
    select placed.line_id, placed.mobile_number, contact.id from placed
    cross join lateral (select id from contacts where account_id = placed.account_id
      and mobile_number = placed.mobile_number and coalesce(deleted_at, 'infinity') = 'infinity' limit 1) contact
  ),
  made as (
    insert into contacts (account_id, mobile_number)
    select distinct account_id, mobile_number from placed where not exists (
      select from known where known.line_id = placed.line_id and known.mobile_number = placed.mobile_number)
      and (select count(*) from locked) is not null
    order by account_id, mobile_number
    on conflict (account_id, mobile_number) do update set deleted_at = null
    returning id, account_id, mobile_number
  ),
  contact as (
    select line_id, mobile_number, id from known
    union all
    select line_id, mobile_number, made.id from placed join made using (account_id, mobile_number)
  ),
  listed as (${listAdditions(`
    select list_id, contact.id as contact_id from placed join contact using (line_id, mobile_number)`)}),
  conversation as (
    insert into conversations (account_id, line_id, mobile_number, contact_id, unread, last_message_at)
    select account_id, line_id, mobile_number, contact.id, true, clock_timestamp()
    from placed join contact using (line_id, mobile_number) order by line_id, mobile_number
    on conflict (line_id, mobile_number) do update
      set status = 'open', unread = true, last_message_at = excluded.last_message_at
    returning id, line_id, mobile_number
  ),
  review as (${openedReviews(`select id, line_id, mobile_number from placed where outcome = 'review'`)}),
  reply as (${submission(`
    select account_id, line_id, mobile_number, reply as body, origin, responder_id as origin_id, id as answers_id,
           null::int as user_id
    from placed
    where reply <> '' and (${ANSWERED_OF_LATE}) < ${MOST_ANSWERS} and (origin <> 'confirmation' or exists (
      select from decided d where d.line_id = placed.line_id and d.mobile_number = placed.mobile_number
        and d.outcome = 'changed' and d.status_before <> 'opted_out'))`)})
  select placed.id as "messageId", line_id as "lineId", mobile_number as "mobileNumber",
         account_id as "accountId", conversation.id as "conversationId", outcome
  from placed join conversation using (line_id, mobile_number)`,
};

/** $1: [{ line_id, mobile_number, carrier_id }] that were stored before: under which id, and what they did then. */
export const BEFORE = `
  select m.id as "messageId", m.line_id as "lineId", m.mobile_number as "mobileNumber", m.keyword_outcome as outcome
  from jsonb_to_recordset($1::jsonb) as t (line_id int, mobile_number text, carrier_id text)
  join messages m using (line_id, mobile_number, carrier_id) where m.direction = 'in'`;
