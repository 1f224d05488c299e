import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../../../shared/database/query.js';
import { Deliveries } from '../../deliveries.js';

const EVERY_MS = 250;

type Due = { carrierId: string; messageRef: string };

/** The simulated carrier's side of delivery: it reports each text as delivered a moment after it took it. */
@Injectable()
export class SimulatedReceipts implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(SimulatedReceipts.name);
  private timer?: NodeJS.Timeout;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly em: EntityManager,
    private readonly deliveries: Deliveries,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.underWay = this.underWay.then(() => this.report());
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private async report(): Promise<void> {
    try {
      const due = await this.takeDue();
      if (due.length === 0) return;
      await this.deliveries.record(
        due.map(({ carrierId, messageRef }) => ({ carrierId, messageRef: Number(messageRef), status: 'delivered' })),
      );
    } catch (error) {
      this.log.warn(`Receipts are late: ${(error as Error).message}`);
    }
  }

  private takeDue(): Promise<Due[]> {
    return query<Due>(
      this.em.fork(),
      `update simulated_texts set receipt_due_at = null
       where id in (select id from simulated_texts where receipt_due_at <= clock_timestamp()
                    order by receipt_due_at limit 1000 for update skip locked)
       returning carrier_id as "carrierId", message_ref as "messageRef"`,
    );
  }
}
