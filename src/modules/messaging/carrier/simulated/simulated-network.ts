import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Pool } from 'undici';
import { query } from '../../../../shared/database/query.js';
import type { ClearedText } from '../../../consent/clearance.js';
import type { HandOver } from '../carrier.js';

/** Where the simulated carrier puts a text. */
export interface SimulatedNetwork {
  take(text: ClearedText): Promise<HandOver>;
}

/** Phones on the screen: the log is a table, which the simulator page shows. */
export class ScreenNetwork implements SimulatedNetwork {
  constructor(private readonly em: EntityManager) {}

  async take(text: ClearedText): Promise<HandOver> {
    const carrierId = `SIM${randomUUID()}`;
    await query(
      this.em.fork(),
      `insert into simulated_texts (carrier_id, direction, line_number, customer_number, body, message_ref, receipt_due_at)
       values ($1, 'to_customer', $2, $3, $4, $5, clock_timestamp() + interval '300 milliseconds')`,
      [carrierId, text.from, text.to, text.body, String(text.messageId)],
    );
    return { result: 'accepted', carrierId };
  }
}

const TIMEOUT_MS = 5_000;
const IN_FLIGHT = 200;

/** A process of its own that is spoken to over HTTP and keeps its log where nobody else can touch it. */
export class HttpNetwork implements SimulatedNetwork {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool(url, { connections: IN_FLIGHT, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  }

  async take(text: ClearedText): Promise<HandOver> {
    const { statusCode, body } = await this.pool.request({
      path: '/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ref: text.messageId, from: text.from, to: text.to, body: text.body }),
    });
    if (statusCode === 200) return { result: 'accepted', carrierId: ((await body.json()) as { id: string }).id };
    await body.dump();
    return { result: 'refused', error: refusal(statusCode) };
  }
}

function refusal(statusCode: number) {
  const code = String(statusCode);
  if (statusCode === 429) {
    return { name: 'rate_limited', code, sentence: 'The carrier asked to slow down.', retryable: true } as const;
  }
  return {
    name: 'carrier_down',
    code,
    sentence: `The carrier answered ${code}.`,
    retryable: statusCode >= 500,
  } as const;
}
