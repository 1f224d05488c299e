import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { preparePairs } from '../consent/consent-pairs.js';
import { consentChanges } from '../consent/consents.js';
import { HandOvers } from '../consent/hand-overs.js';
import { type Match, match, type Responder } from '../keywords/matcher.js';
import { activeResponders } from '../keywords/responders.js';
import type { InboundText } from '../messaging/carrier/carrier.js';
import { MessageNews } from '../messaging/message-news.js';
import { Outbox, submission } from '../messaging/outbox.js';

/** What became of a received text. Unplaced: no line of Assent has that number. */
export type Received =
  | { result: 'stored'; messageId: number; outcome: Match['outcome'] }
  | { result: 'duplicate'; messageId: number }
  | { result: 'unplaced' };

type Line = { id: number; accountId: number; responders: Responder[] };
type Placed = { messageId: number; outcome: Match['outcome']; isNew: boolean };

const STATUS_OF = { opt_out: 'opted_out', opt_in: 'opted_in' } as const;
const ORIGIN_OF = {
  opt_out: 'confirmation',
  help: 'help',
  opt_in: 'keyword_reply',
  responder: 'keyword_reply',
} as const;

/** The line with its responders; the pair that the text is about is made ready to be locked. */
const LINE = `
  with line as (select id, account_id from lines where phone_number = $1 and carrier = $2),
  prepared as (${preparePairs('select id as line_id, $3::text as mobile_number from line')})
  select id, account_id as "accountId", ${activeResponders('line.id')} as responders from line`;

/**
 * All that a text does, in one statement and so in one transaction: it is stored once, its contact found or made, its
 * conversation opened, its keyword obeyed, its reply submitted. An opt-out is confirmed once, when it happens; the
 * guard checks that against what is stored here. Of a text that was delivered before, nothing happens.
 */
const PLACE = `
  with stored as (
    insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at,
                          keyword_outcome, keyword_rule)
    values ($1, $2, $3, 'in', $4, 'received', $5, $6, $7, $8)
    on conflict (line_id, mobile_number, carrier_id) where direction = 'in' do nothing
    returning id
  ),
  contact as (
    insert into contacts (account_id, mobile_number) select $1, $3 from stored
    on conflict (account_id, mobile_number) do update set deleted_at = null
    returning id
  ),
  conversation as (
    insert into conversations (account_id, line_id, mobile_number, contact_id, unread, last_message_at)
    select $1, $2, $3, id, true, clock_timestamp() from contact
    on conflict (line_id, mobile_number) do update
      set status = 'open', unread = true, last_message_at = excluded.last_message_at
  ),
  ${consentChanges(`
    select $2::int as line_id, $3::text as mobile_number, $9::text as status, 'keyword' as cause,
           $6::timestamptz as occurred_at, null::int as user_id,
           jsonb_build_object('messageId', stored.id, 'carrierId', $5::text, 'text', $4::text, 'rule', $8::text) as evidence
    from stored where $9::text is not null`)},
  reply as (${submission(`
    select $1::int as account_id, $2::int as line_id, $3::text as mobile_number, $10::text as body, $11::text as origin,
           $12::bigint as origin_id, stored.id as answers_id, null::int as user_id
    from stored
    where $10::text <> '' and ($11::text <> 'confirmation'
      or exists (select from decided where outcome = 'changed' and status_before <> 'opted_out'))`)})
  select id as "messageId" from stored`;

const BEFORE = `
  select id as "messageId", keyword_outcome as outcome from messages
  where line_id = $1 and mobile_number = $2 and carrier_id = $3 and direction = 'in'`;

/**
 * The whole story of one received text, top to bottom. Resolving is the acknowledgement: for an opt-out, no text that
 * was cleared earlier is still on its way by then.
 */
@Injectable()
export class ReceivedTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly handOvers: HandOvers,
    private readonly outbox: Outbox,
    private readonly news: MessageNews,
  ) {}

  async receive(carrier: string, received: InboundText): Promise<Received> {
    const em = this.em.fork();
    const text = { ...received, body: storable(received.body) };
    const [line] = await query<Line>(em, LINE, [text.to, carrier, text.from]);
    if (!line) return { result: 'unplaced' };
    const placed = await this.place(em, line, text);
    // A redelivered STOP is acknowledged no sooner than the first one.
    if (placed.outcome === 'opt_out') await this.handOvers.settle(line.id, [text.from]);
    const { messageId, outcome } = placed;
    return placed.isNew ? { result: 'stored', messageId, outcome } : { result: 'duplicate', messageId };
  }

  private async place(em: EntityManager, line: Line, text: InboundText): Promise<Placed> {
    const { outcome, rule, responder } = match(text.body, line.responders);
    const [stored] = await query<{ messageId: number }>(em, PLACE, [
      line.accountId,
      line.id,
      text.from,
      text.body,
      text.carrierId,
      text.receivedAt,
      outcome,
      rule,
      outcome in STATUS_OF ? STATUS_OF[outcome as keyof typeof STATUS_OF] : null,
      responder?.reply ?? '',
      outcome === 'none' ? null : ORIGIN_OF[outcome],
      responder?.id ?? null,
    ]);
    // One that is under way at the same time has committed by now: the insert waited for it.
    if (!stored)
      return {
        ...(await queryOne<Omit<Placed, 'isNew'>>(em, BEFORE, [line.id, text.from, text.carrierId])),
        isNew: false,
      };
    this.outbox.wake(line.id);
    this.news.changed([stored.messageId]);
    return { ...stored, outcome, isNew: true };
  }
}

/** A STOP counts although something that PostgreSQL can't keep came with it: NUL, or half of an emoji. */
function storable(body: string): string {
  return body.replaceAll('\0', '').toWellFormed();
}
