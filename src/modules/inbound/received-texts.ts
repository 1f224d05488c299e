import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import type { GivenStatus } from '../consent/consent-status.js';
import { Consents } from '../consent/consents.js';
import { HandOvers } from '../consent/hand-overs.js';
import { type Match, match } from '../keywords/matcher.js';
import { Responders } from '../keywords/responders.js';
import type { InboundText } from '../messaging/carrier/carrier.js';
import type { NewText } from '../messaging/message.js';
import { MessageNews } from '../messaging/message-news.js';
import { Outbox } from '../messaging/outbox.js';

/** What became of a received text. Unplaced: no line of Assent has that number. */
export type Received =
  | { result: 'stored'; messageId: number; outcome: Match['outcome'] }
  | { result: 'duplicate'; messageId: number }
  | { result: 'unplaced' };

type Line = { id: number; accountId: number };
type Stored = { id: number; line: Line; text: InboundText };

const STATUS_OF = { opt_out: 'opted_out', opt_in: 'opted_in' } as const;

/**
 * The whole story of one received text, top to bottom: stored once, its contact found or made, its conversation
 * opened, its keyword obeyed, its reply submitted, all in one transaction. Resolving is the acknowledgement: for an
 * opt-out, no text cleared earlier is still on its way by then.
 */
@Injectable()
export class ReceivedTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly responders: Responders,
    private readonly consents: Consents,
    private readonly handOvers: HandOvers,
    private readonly outbox: Outbox,
    private readonly news: MessageNews,
    private readonly live: LiveUpdates,
  ) {}

  async receive(carrier: string, text: InboundText): Promise<Received> {
    const line = await this.lineOf(carrier, text.to);
    if (!line) return { result: 'unplaced' };
    const received = await this.em.fork().transactional((em) => this.place(em, line, text));
    await this.outbox.wake(line.id);
    if (received.result === 'stored') this.news.changed([received.messageId]);
    if (received.result === 'stored' && received.outcome in STATUS_OF)
      await this.live.publish(line.accountId, 'opt-in-lists');
    if (await this.optedOut(received)) await this.handOvers.settle(line.id, [text.from]);
    return received;
  }

  private async lineOf(carrier: string, phoneNumber: string): Promise<Line | undefined> {
    const [line] = await query<Line>(
      this.em.fork(),
      'select id, account_id as "accountId" from lines where phone_number = $1 and carrier = $2',
      [phoneNumber, carrier],
    );
    return line;
  }

  private async place(em: EntityManager, line: Line, text: InboundText): Promise<Received> {
    const found = match(text.body, await this.responders.activeOn(em, line.id));
    const id = await this.storeOnce(em, line, text, found);
    if (id === null) return { result: 'duplicate', messageId: await this.idOf(em, line, text) };
    const stored = { id, line, text };
    await this.openConversation(em, stored);
    const consentChanged = await this.obey(em, stored, found);
    await this.answer(em, stored, found, consentChanged);
    return { result: 'stored', messageId: id, outcome: found.outcome };
  }

  /** Null when the carrier has delivered this text before; one under way at the same time is waited for. */
  private async storeOnce(em: EntityManager, line: Line, text: InboundText, found: Match): Promise<number | null> {
    const [row] = await query<{ id: number }>(
      em,
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at,
                             keyword_outcome, keyword_rule)
       values ($1, $2, $3, 'in', $4, 'received', $5, $6, $7, $8)
       on conflict (line_id, carrier_id) where direction = 'in' do nothing
       returning id`,
      [line.accountId, line.id, text.from, text.body, text.carrierId, text.receivedAt, found.outcome, found.rule],
    );
    return row?.id ?? null;
  }

  private async idOf(em: EntityManager, line: Line, text: InboundText): Promise<number> {
    const { id } = await queryOne<{ id: number }>(
      em,
      `select id from messages where line_id = $1 and carrier_id = $2 and direction = 'in'`,
      [line.id, text.carrierId],
    );
    return id;
  }

  private async openConversation(em: EntityManager, { line, text }: Stored): Promise<void> {
    await query(
      em,
      `with contact as (
         insert into contacts (account_id, mobile_number) values ($1, $3)
         on conflict (account_id, mobile_number) do update set deleted_at = null
         returning id
       )
       insert into conversations (account_id, line_id, mobile_number, contact_id, unread, last_message_at)
       select $1, $2, $3, id, true, clock_timestamp() from contact
       on conflict (line_id, mobile_number) do update
         set status = 'open', unread = true, last_message_at = excluded.last_message_at`,
      [line.accountId, line.id, text.from],
    );
  }

  /** True when the text changed the customer's consent. */
  private async obey(em: EntityManager, { id, line, text }: Stored, found: Match): Promise<boolean> {
    const status: GivenStatus | null =
      found.outcome in STATUS_OF ? STATUS_OF[found.outcome as 'opt_out' | 'opt_in'] : null;
    if (!status) return false;
    const recorded = await this.consents.record(em, {
      lineId: line.id,
      mobileNumber: text.from,
      status,
      occurredAt: text.receivedAt,
      cause: 'keyword',
      evidence: { messageId: id, carrierId: text.carrierId, text: text.body, rule: found.rule ?? '' },
    });
    if (recorded.eventId === null) return false;
    await query(em, 'update messages set consent_event_id = $2 where id = $1', [id, recorded.eventId]);
    return recorded.statusBefore !== status;
  }

  /** An opt-out is confirmed once, when it happens; the guard checks that against what is stored here. */
  private async answer(em: EntityManager, { id, line, text }: Stored, found: Match, changed: boolean): Promise<void> {
    if (!found.responder?.reply) return;
    if (found.outcome === 'opt_out' && !changed) return;
    const origins: Partial<Record<Match['outcome'], NewText['origin']>> = { opt_out: 'confirmation', help: 'help' };
    await this.outbox.submit(em, {
      accountId: line.accountId,
      lineId: line.id,
      mobileNumber: text.from,
      body: found.responder.reply,
      origin: origins[found.outcome] ?? 'keyword_reply',
      originId: found.responder.id,
      answersId: id,
    });
  }

  /** A redelivered STOP is acknowledged no sooner than the first one. */
  private async optedOut(received: Received): Promise<boolean> {
    if (received.result === 'unplaced') return false;
    if (received.result === 'stored') return received.outcome === 'opt_out';
    const rows = await query(this.em.fork(), `select from messages where id = $1 and keyword_outcome = 'opt_out'`, [
      received.messageId,
    ]);
    return rows.length > 0;
  }
}
