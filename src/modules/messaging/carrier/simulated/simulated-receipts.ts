import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../../shared/database/query.js';
import { Repeating } from '../../../../shared/repeating.js';
import { Deliveries } from '../../deliveries.js';
import type { Receipt } from '../carrier.js';

const EVERY_MS = 250;

type Due = { id: number; carrierId: string; messageRef: string; lost: boolean; twice: boolean };

/** The simulated carrier's side of delivery: it reports what became of each text a moment after it arrived or was lost. */
@Injectable()
export class SimulatedReceipts implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly reporting = new Repeating(EVERY_MS, 'Receipts come', () => this.report());

  constructor(
    private readonly em: EntityManager,
    private readonly deliveries: Deliveries,
  ) {}

  onApplicationBootstrap(): void {
    this.reporting.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.reporting.stop();
  }

  /** Reported before it is struck off: a receipt may come twice, but none is lost. */
  private async report(): Promise<void> {
    for (let due = await this.due(); due.length > 0; due = await this.due()) await this.reportOn(due);
  }

  private async reportOn(due: Due[]): Promise<void> {
    await this.deliveries.record(due.map(receiptOf));
    const again = due.filter(({ twice }) => twice);
    if (again.length > 0) await this.deliveries.record(again.map(receiptOf));
    await query(this.em.fork(), 'update simulated_texts set receipt_due_at = null where id = any($1::bigint[])', [
      due.map(({ id }) => id),
    ]);
  }

  private due(): Promise<Due[]> {
    return query<Due>(
      this.em.fork(),
      `select id, carrier_id as "carrierId", message_ref as "messageRef", lost, twice from simulated_texts
       where receipt_due_at <= clock_timestamp() order by receipt_due_at limit 1000`,
    );
  }
}

function receiptOf({ carrierId, messageRef, lost }: Due): Receipt {
  const told = { carrierId, messageRef: Number(messageRef) };
  return lost
    ? { ...told, status: 'failed', failure: 'The carrier could not deliver it to the phone (30005).' }
    : { ...told, status: 'delivered' };
}
