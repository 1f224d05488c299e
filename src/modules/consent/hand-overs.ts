import { setTimeout as sleep } from 'node:timers/promises';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

/** Longer than a clearance lives plus a carrier's time-out, so that at the bound nothing can still leave. */
const BOUND_MS = 12_000;

/**
 * Hand-overs that were cleared before an opt-out: its acknowledgement waits for them, so that no text
 * reaches the carrier after the customer, the carrier or a colleague was told that the opt-out holds.
 */
@Injectable()
export class HandOvers {
  private readonly log = new Logger(HandOvers.name);

  constructor(private readonly em: EntityManager) {}

  /** Call after the opt-out's commit. Resolves true when nothing cleared earlier is on its way, false at the bound. */
  async settle(lineId: number, mobileNumbers: string[]): Promise<boolean> {
    const deadline = Date.now() + BOUND_MS;
    for (let pause = 2; await this.underWay(lineId, mobileNumbers); pause = Math.min(pause * 2, 50)) {
      if (Date.now() > deadline) {
        this.log.warn(`Line ${lineId}: acknowledged an opt-out while a hand-over was unsettled.`);
        return false;
      }
      await sleep(pause);
    }
    return true;
  }

  /** Confirmations and HELP answer the opt-out itself and may leave after it. */
  private async underWay(lineId: number, mobileNumbers: string[]): Promise<boolean> {
    const rows = await query(
      this.em.fork(),
      `select from messages where status = 'sending' and line_id = $1 and mobile_number = any($2::text[])
         and origin not in ('confirmation', 'help') limit 1`,
      [lineId, mobileNumbers],
    );
    return rows.length > 0;
  }
}
