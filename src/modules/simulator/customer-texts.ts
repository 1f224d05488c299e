import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { ReceivedTexts } from '../inbound/received-texts.js';
import { THE_INSTALLATION } from '../messaging/carrier/carrier.js';
import { switchesOf } from '../messaging/carrier/simulated/phone-switches.js';

/** What customers type on the phones on the screen. */
@Injectable()
export class CustomerTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly received: ReceivedTexts,
  ) {}

  /** Logs the text as the carrier would and delivers it, at once twice if so switched; resolves when it is acknowledged. */
  async send(text: { from: string; to: string; body: string }): Promise<void> {
    const carrierId = `SIM${randomUUID()}`;
    const { twice } = await switchesOf(this.em.fork(), text.to, text.from);
    const { at: receivedAt } = await queryOne<{ at: Date }>(
      this.em.fork(),
      `insert into simulated_texts (carrier_id, direction, line_number, customer_number, body, twice)
       values ($1, 'from_customer', $2, $3, $4, $5) returning at`,
      [carrierId, text.to, text.from, text.body, twice],
    );
    const deliver = () => this.received.receive('simulated', { ...text, carrierId, receivedAt }, THE_INSTALLATION);
    await Promise.all(twice ? [deliver(), deliver()] : [deliver()]);
    await query(
      this.em.fork(),
      `update simulated_texts set acknowledged_at = clock_timestamp() where carrier_id = $1`,
      [carrierId],
    );
  }
}
