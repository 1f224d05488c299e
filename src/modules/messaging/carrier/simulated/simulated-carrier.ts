import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../../shared/database/query.js';
import { Clearance } from '../../../consent/clearance.js';
import type { Carrier, HandOver } from '../carrier.js';

/** A carrier that delivers to phones on the screen and keeps a log of its own of everything it was handed. */
@Injectable()
export class SimulatedCarrier implements Carrier {
  readonly name = 'simulated';

  constructor(private readonly em: EntityManager) {}

  async send(clearance: Clearance): Promise<HandOver> {
    const text = Clearance.spend(clearance);
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
