import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../shared/database/query.js';
import { ReceivedTexts } from '../inbound/received-texts.js';

/** What customers type on the phones on the screen. */
@Injectable()
export class CustomerTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly received: ReceivedTexts,
  ) {}

  /** Logs the text as the carrier would and delivers it; resolves when Assent has acknowledged it. */
  async send(text: { from: string; to: string; body: string }): Promise<void> {
    const carrierId = `SIM${randomUUID()}`;
    const { at: receivedAt } = await queryOne<{ at: Date }>(
      this.em.fork(),
      `insert into simulated_texts (carrier_id, direction, line_number, customer_number, body)
       values ($1, 'from_customer', $2, $3, $4) returning at`,
      [carrierId, text.to, text.from, text.body],
    );
    await this.received.receive('simulated', { ...text, carrierId, receivedAt });
  }
}
