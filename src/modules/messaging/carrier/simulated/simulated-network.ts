import { Clearance } from '../../../consent/clearance.js';
import type { CarrierError, HandOver } from '../carrier.js';
import { CarrierConnections } from '../carrier-connections.js';

/** Where the simulated carrier puts a text; nothing gets there but by spending its clearance. */
export interface SimulatedNetwork {
  take(clearance: Clearance): Promise<HandOver>;
}

/** A process of its own that is spoken to over HTTP and keeps its log where nobody else can touch it. */
export class HttpNetwork implements SimulatedNetwork {
  private readonly connections: CarrierConnections;

  constructor(url: string, connections: number) {
    this.connections = new CarrierConnections(url, connections);
  }

  async take(clearance: Clearance): Promise<HandOver> {
    const text = Clearance.spend(clearance);
    try {
      const {
        status,
        text: answer,
        retryAfterMs,
      } = await this.connections.ask('POST', '/messages', {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ref: text.messageId, from: text.from, to: text.to, body: text.body }),
        over: text.over,
      });
      if (status !== 200) return answerOf(status, retryAfterMs);
      return { result: 'accepted', carrierId: (JSON.parse(answer) as { id: string }).id };
    } catch (error) {
      return this.connections.outcomeOf(error as Error);
    }
  }
}

/** This carrier says 429 and 503 before it has taken a text, and 4xx when it never will; anything else proves nothing. */
function answerOf(statusCode: number, retryAfterMs?: number): HandOver {
  const code = String(statusCode);
  const refused = (error: Omit<CarrierError, 'code'>): HandOver => ({
    result: 'refused',
    error: { ...error, code },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
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
