import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { HandOvers, pairKey } from '../consent/hand-overs.js';
import { type Match, match, type Responder } from '../keywords/matcher.js';
import type { InboundText } from '../messaging/carrier/carrier.js';
import { MessageNews } from '../messaging/message-news.js';
import { Outbox } from '../messaging/outbox.js';
import { Gathering } from './gathering.js';
import { BEFORE, LINES, PLACE } from './received-texts.sql.js';

/** What became of a received text. Unplaced: no line of Assent has that number. */
export type Received =
  | { result: 'stored'; messageId: number; outcome: Match['outcome'] }
  | { result: 'duplicate'; messageId: number }
  | { result: 'unplaced' };

type Delivery = { carrier: string; text: InboundText };
type Line = { carrier: string; phoneNumber: string; id: number; accountId: number; responders: Responder[] };
type Matched = { line: Line; text: InboundText; found: Match };
type Stored = { messageId: number; lineId: number; mobileNumber: string };
/** A text in its place. `mustSettle`: it opts out, and something that was cleared before is still on its way. */
type Placed = Stored & { outcome: Match['outcome']; isNew: boolean; mustSettle: boolean };

const AT_ONCE = { items: 64, batches: 2 };
const STATUS_OF = { opt_out: 'opted_out', opt_in: 'opted_in' } as const;
const ORIGIN_OF = {
  opt_out: 'confirmation',
  help: 'help',
  opt_in: 'keyword_reply',
  responder: 'keyword_reply',
} as const;

/**
 * The whole story of a received text, top to bottom. Texts that arrive together are placed together; each still counts
 * by itself. Resolving is the acknowledgement: for an opt-out, no text cleared earlier is still on its way by then.
 */
@Injectable()
export class ReceivedTexts {
  private readonly gathering = new Gathering<Delivery, Placed | null>(
    AT_ONCE,
    ({ text }) => `${text.to} ${text.from}`,
    (deliveries) => this.placeAll(deliveries),
  );

  constructor(
    private readonly em: EntityManager,
    private readonly handOvers: HandOvers,
    private readonly outbox: Outbox,
    private readonly news: MessageNews,
  ) {}

  async receive(carrier: string, received: InboundText): Promise<Received> {
    const placed = await this.gathering.add({ carrier, text: { ...received, body: storable(received.body) } });
    if (!placed) return { result: 'unplaced' };
    const { messageId, lineId, mobileNumber, outcome } = placed;
    if (placed.mustSettle) await this.handOvers.settle(lineId, [mobileNumber]);
    return placed.isNew ? { result: 'stored', messageId, outcome } : { result: 'duplicate', messageId };
  }

  /** One result for each delivery; null where no line has the number. */
  private async placeAll(deliveries: Delivery[]): Promise<(Placed | null)[]> {
    const em = this.em.fork();
    const matched = await this.matched(em, deliveries);
    const texts = matched.flatMap((one) => one ?? []);
    const stored = await query<Stored>(em, PLACE, [JSON.stringify(texts.map(rowOf))]);
    this.tell(stored);
    const placed = [...this.fresh(texts, stored), ...(await this.earlier(em, texts, stored))];
    const places = await this.settled(placed);
    return matched.map((one) => (one ? (places.get(pairKey(one.line.id, one.text.from)) ?? null) : null));
  }

  private async matched(em: EntityManager, deliveries: Delivery[]): Promise<(Matched | null)[]> {
    const asked = deliveries.map(({ carrier, text: { to, from } }) => ({ carrier, to, from }));
    const lines = await query<Line>(em, LINES, [JSON.stringify(asked)]);
    return deliveries.map(({ carrier, text }) => {
      const line = lines.find((one) => one.carrier === carrier && one.phoneNumber === text.to);
      return line ? { line, text, found: match(text.body, line.responders) } : null;
    });
  }

  private tell(stored: Stored[]): void {
    for (const lineId of new Set(stored.map((one) => one.lineId))) this.outbox.wake(lineId);
    if (stored.length > 0) this.news.changed(stored.map(({ messageId }) => messageId));
  }

  private fresh(texts: Matched[], stored: Stored[]): Omit<Placed, 'mustSettle'>[] {
    const outcomes = new Map(texts.map(({ line, text, found }) => [pairKey(line.id, text.from), found.outcome]));
    return stored.map((one) => ({
      ...one,
      outcome: outcomes.get(pairKey(one.lineId, one.mobileNumber)) ?? 'none',
      isNew: true,
    }));
  }

  /** Those that were delivered before. One that was under way at the same time has committed: the insert waited for it. */
  private async earlier(em: EntityManager, texts: Matched[], stored: Stored[]): Promise<Omit<Placed, 'mustSettle'>[]> {
    if (stored.length === texts.length) return [];
    const isStored = new Set(stored.map((one) => pairKey(one.lineId, one.mobileNumber)));
    const missing = texts.filter(({ line, text }) => !isStored.has(pairKey(line.id, text.from)));
    const found = await query<Omit<Placed, 'isNew' | 'mustSettle'>>(em, BEFORE, [JSON.stringify(missing.map(rowOf))]);
    return found.map((one) => ({ ...one, isNew: false }));
  }

  /** A redelivered STOP is acknowledged no sooner than the first one. */
  private async settled(placed: Omit<Placed, 'mustSettle'>[]): Promise<Map<string, Placed>> {
    const busy = await this.handOvers.busyAmong(placed.filter(({ outcome }) => outcome === 'opt_out'));
    return new Map(
      placed.map((one) => {
        const key = pairKey(one.lineId, one.mobileNumber);
        return [key, { ...one, mustSettle: busy.has(key) }];
      }),
    );
  }
}

/** A STOP counts although something that PostgreSQL can't keep came with it: NUL, or half of an emoji. */
function storable(body: string): string {
  return body.replaceAll('\0', '').toWellFormed();
}

function rowOf({ line, text, found: { outcome, rule, responder } }: Matched) {
  return {
    account_id: line.accountId,
    line_id: line.id,
    mobile_number: text.from,
    body: text.body,
    carrier_id: text.carrierId,
    received_at: text.receivedAt,
    outcome,
    rule,
    status: outcome === 'opt_out' || outcome === 'opt_in' ? STATUS_OF[outcome] : null,
    reply: responder?.reply ?? '',
    origin: outcome === 'none' ? null : ORIGIN_OF[outcome],
    responder_id: responder?.id ?? null,
  };
}
