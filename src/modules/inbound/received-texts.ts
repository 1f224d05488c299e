import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryPrepared } from '../../shared/database/query.js';
import { Gathering } from '../../shared/gathering.js';
import { storable } from '../../shared/storable-text.js';
import { pairKey } from '../consent/consent-pairs.js';
import { HandOvers } from '../consent/hand-overs.js';
import type { Match } from '../keywords/matcher.js';
import { type AskedReply, repliesTo } from '../keywords/replies.js';
import type { InboundText, Signer } from '../messaging/carrier/carrier.js';
import { MessageNews } from '../messaging/message-news.js';
import { Outbox } from '../messaging/outbox.js';
import { type Delivery, meaningOn, speaksFor } from './delivery.js';
import { type Address, type KnownLine, KnownLines } from './known-lines.js';
import { isAnsweredByNetwork } from './network-keywords.js';
import { BEFORE, PLACE } from './received-texts.sql.js';
import { isAnswerable } from './unplaced/answerable.js';
import { UnplacedTexts } from './unplaced/unplaced-texts.js';

/** What became of a received text. Unplaced: it has no place on any line, and was kept aside. */
export type Received =
  | { result: 'stored'; messageId: number; outcome: Match['outcome'] }
  | { result: 'duplicate'; messageId: number }
  | { result: 'unplaced' };

type Matched = { line: KnownLine; text: InboundText; found: Match };
type Stored = { messageId: number; lineId: number; mobileNumber: string; outcome: Match['outcome'] };
type Placed = Stored & { accountId: number; conversationId: number };
/** What became of a delivery. `mustSettle`: it opts out, and something that was cleared before is still on its way. */
type Fate = Stored & { isNew: boolean; mustSettle: boolean };

type Fates = Map<Delivery, Omit<Fate, 'mustSettle'>>;

/** A statement costs as much as eight texts in it do. */
const AT_ONCE = { items: 64, batches: 2, crowd: 8 };
const MOST_TRIES = 5;
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
  private readonly gathering = new Gathering<Delivery, Fate | null>(
    AT_ONCE,
    ({ text }) => `${text.to} ${text.from}`,
    (deliveries) => this.placeAll(deliveries),
  );

  constructor(
    private readonly em: EntityManager,
    private readonly lines: KnownLines,
    private readonly handOvers: HandOvers,
    private readonly outbox: Outbox,
    private readonly news: MessageNews,
    private readonly unplaced: UnplacedTexts,
  ) {}

  /** @param signer for which lines whoever delivered the text may speak */
  async receive(carrier: string, received: InboundText, signer: Signer): Promise<Received> {
    const delivery = { carrier, signer, text: { ...received, body: storable(received.body) } };
    const fate = isAnswerable(received.from) ? await this.gathering.add(delivery) : null;
    if (!fate) {
      await this.unplaced.keep(delivery);
      return { result: 'unplaced' };
    }
    const { messageId, lineId, mobileNumber, outcome } = fate;
    if (fate.mustSettle) await this.handOvers.settle(lineId, [mobileNumber]);
    return fate.isNew ? { result: 'stored', messageId, outcome } : { result: 'duplicate', messageId };
  }

  /** One fate for each delivery, in order; null where it has no place on a line. */
  private async placeAll(deliveries: Delivery[]): Promise<(Fate | null)[]> {
    const fates: Fates = new Map();
    await this.place(deliveries, fates);
    await this.placeUnready(
      deliveries.filter((delivery) => !fates.has(delivery)),
      fates,
    );
    const busy = await this.handOvers.busyAmong([...fates.values()].filter(({ outcome }) => outcome === 'opt_out'));
    return deliveries.map((delivery) => {
      const fate = fates.get(delivery);
      return fate ? { ...fate, mustSettle: busy.has(pairKey(fate.lineId, fate.mobileNumber)) } : null;
    });
  }

  /** Texts to a line that is new to us or has just changed, from a customer who is new to it, or that came before. */
  private async placeUnready(deliveries: Delivery[], fates: Fates): Promise<void> {
    let waiting = deliveries;
    for (let tries = 0; waiting.length > 0; tries += 1) {
      if (tries === MOST_TRIES) throw new Error('The line changes too often to say what a text to it means.');
      await this.lines.read(waiting.map(addressOf));
      const toLines = waiting.filter((delivery) => this.lineOf(delivery));
      await this.place(toLines, fates);
      await this.findEarlier(toLines, fates);
      waiting = toLines.filter((delivery) => !fates.has(delivery) && this.matched(delivery));
    }
  }

  private async place(deliveries: Delivery[], fates: Fates): Promise<void> {
    const matched = deliveries.flatMap((delivery) => this.matched(delivery) ?? []);
    if (matched.length === 0) return;
    const replies = await repliesTo(this.em.fork(), matched.map(askedReply));
    const rows = matched.map((one, index) => rowOf(one, replies[index] ?? ''));
    const placed = await queryPrepared<Placed>(this.em, PLACE, [JSON.stringify(rows)]);
    this.assign(deliveries, placed, true, fates);
    this.tell(placed);
  }

  private matched(delivery: Delivery): Matched | null {
    const line = this.lineOf(delivery);
    const found = line && meaningOn(line, delivery);
    return found ? { line, text: delivery.text, found } : null;
  }

  /** A line that another account opened a moment ago is none that this signer may speak for. */
  private lineOf({ text, signer }: Delivery): KnownLine | undefined {
    const line = this.lines.line(text.to);
    return line && speaksFor(signer, line.id) ? line : undefined;
  }

  /** One that was under way at the same time has committed: storing this one waited for it. */
  private async findEarlier(deliveries: Delivery[], fates: Fates): Promise<void> {
    const missing = deliveries.filter((delivery) => !fates.has(delivery));
    if (missing.length === 0) return;
    const asked = missing.flatMap((delivery) => {
      const line = this.lineOf(delivery);
      return line ? { line_id: line.id, mobile_number: delivery.text.from, carrier_id: delivery.text.carrierId } : [];
    });
    const found = await query<Stored>(this.em.fork(), BEFORE, [JSON.stringify(asked)]);
    this.assign(missing, found, false, fates);
  }

  private assign(deliveries: Delivery[], stored: Stored[], isNew: boolean, fates: Fates): void {
    const byPair = new Map(stored.map((one) => [pairKey(one.lineId, one.mobileNumber), one]));
    for (const delivery of deliveries) {
      const line = this.lineOf(delivery);
      const one = line && byPair.get(pairKey(line.id, delivery.text.from));
      if (one) fates.set(delivery, { ...one, isNew });
    }
  }

  private tell(placed: Placed[]): void {
    for (const lineId of new Set(placed.map((one) => one.lineId))) this.outbox.wake(lineId);
    this.news.received(placed.map(({ outcome, ...one }) => ({ ...one, changesConsent: outcome in STATUS_OF })));
  }
}

function addressOf({ text: { to, from } }: Delivery): Address {
  return { to, from };
}

function askedReply({ line, text, found }: Matched): AskedReply {
  const responder = isAnsweredByNetwork(text, found, line) ? null : found.responder;
  return { responder, accountId: line.accountId, mobileNumber: text.from };
}

function rowOf({ line, text, found: { outcome, rule, responder } }: Matched, reply: string) {
  return {
    account_id: line.accountId,
    line_id: line.id,
    line_version: line.version,
    mobile_number: text.from,
    body: text.body,
    carrier_id: text.carrierId,
    received_at: text.receivedAt,
    outcome,
    rule,
    status: outcome === 'opt_out' || outcome === 'opt_in' ? STATUS_OF[outcome] : null,
    reply,
    media_count: text.media ?? 0,
    origin: outcome === 'none' || outcome === 'review' ? null : ORIGIN_OF[outcome],
    responder_id: responder?.id ?? null,
    list_id: line.responders.find(({ id }) => id === responder?.id)?.listId ?? null,
  };
}
