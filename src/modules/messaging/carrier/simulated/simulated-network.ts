import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../../shared/database/query.js';
import type { TextOnItsWay } from '../../../consent/clearance.js';
import type { CarrierError, HandOver } from '../carrier.js';
import { CarrierConnections } from '../carrier-connections.js';

/** Where the simulated carrier puts a text. */
export interface SimulatedNetwork {
  take(text: TextOnItsWay): Promise<HandOver>;
}

const LONGEST_MS = 5_000;

/** Phones on the screen: the log is a table, which the simulator page shows. */
export class ScreenNetwork implements SimulatedNetwork {
  constructor(private readonly em: EntityManager) {}

  /** The insert looks at the clock itself: one that had to wait for a connection or a lock for too long does nothing. */
  async take(text: TextOnItsWay): Promise<HandOver> {
    const carrierId = `SIM${randomUUID()}`;
    const taken = await query(
      this.em.fork(),
      `insert into simulated_texts (carrier_id, direction, line_number, customer_number, body, message_ref, receipt_due_at)
       select $1, 'to_customer', $2, $3, $4, $5, clock_timestamp() + interval '300 milliseconds'
       where clock_timestamp() < $6 returning 1`,
      [carrierId, text.from, text.to, text.body, String(text.messageId), new Date(Date.now() + LONGEST_MS)],
    );
    if (taken.length === 0) return { result: 'not_reached', why: 'The simulated carrier was too slow.' };
    return { result: 'accepted', carrierId };
  }
}

/** A process of its own that is spoken to over HTTP and keeps its log where nobody else can touch it. */
export class HttpNetwork implements SimulatedNetwork {
  private readonly connections: CarrierConnections;

  constructor(url: string, connections: number) {
    this.connections = new CarrierConnections(url, connections);
  }

  async take(text: TextOnItsWay): Promise<HandOver> {
    try {
      const { status, text: answer } = await this.connections.ask('POST', '/messages', {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ref: text.messageId, from: text.from, to: text.to, body: text.body }),
        over: text.over,
      });
      if (status !== 200) return answerOf(status);
      return { result: 'accepted', carrierId: (JSON.parse(answer) as { id: string }).id };
    } catch (error) {
      return this.connections.outcomeOf(error as Error);
    }
  }
}

/** This carrier says 429 and 503 before it has taken a text, and 4xx when it never will; anything else proves nothing. */
function answerOf(statusCode: number): HandOver {
  const code = String(statusCode);
  const refused = (error: Omit<CarrierError, 'code'>): HandOver => ({ result: 'refused', error: { ...error, code } });
  if (statusCode === 429) {
    return refused({ name: 'rate_limited', sentence: 'The carrier asked to slow down.', retryable: true });
  }
  if (statusCode === 503) {
    return refused({
      name: 'carrier_down',
      sentence: 'The carrier is not taking texts at the moment.',
      retryable: true,
    });
  }
  if (statusCode >= 400 && statusCode < 500) {
    return refused({ name: 'rejected', sentence: `The carrier refused it (${code}).`, retryable: false });
  }
  return { result: 'unknown', why: `The carrier answered ${code}.` };
}
