import { Pool } from 'undici';
import { Clearance } from '../../../consent/clearance.js';
import type { CarrierError, HandOver } from '../carrier.js';

/** Where the simulated carrier puts a text; nothing gets there but by spending its clearance. */
export interface SimulatedNetwork {
  take(clearance: Clearance): Promise<HandOver>;
}

const LONGEST_MS = 5_000;

/** What fails before anything was written to the carrier. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** A process of its own that is spoken to over HTTP and keeps its log where nobody else can touch it. */
export class HttpNetwork implements SimulatedNetwork {
  private readonly pool: Pool;

  constructor(url: string, connections: number) {
    this.pool = new Pool(url, { connections, connect: { timeout: LONGEST_MS } });
  }

  async take(clearance: Clearance): Promise<HandOver> {
    const text = Clearance.spend(clearance);
    try {
      const { statusCode, body } = await this.pool.request({
        path: '/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ref: text.messageId, from: text.from, to: text.to, body: text.body }),
        signal: text.over,
      });
      if (statusCode === 200) return { result: 'accepted', carrierId: ((await body.json()) as { id: string }).id };
      await body.dump();
      return answerOf(statusCode);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      return NOT_REACHED.has(code)
        ? { result: 'not_reached', why: 'The carrier can’t be reached.' }
        : { result: 'unknown', why: message };
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
