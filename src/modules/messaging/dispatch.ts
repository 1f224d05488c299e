import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Carriers } from './carrier/carriers.js';
import { Claims } from './claims.js';
import { HandOverPlaces } from './hand-over-places.js';
import { LineDispatch } from './line-dispatch.js';
import { LineLeases } from './line-leases.js';
import { MessageNews } from './message-news.js';
import { Outcomes } from './outcomes.js';
import { Pace } from './pace.js';

type LineToSend = { carrier: string; throughput: number };

/** The last stretch of the one road out. Any number of wake-ups for a line, on any worker, make one sender. */
@Injectable()
export class Dispatch implements OnApplicationShutdown {
  private readonly log = new Logger(Dispatch.name);
  private readonly running = new Map<number, Promise<void>>();
  private readonly wokenAgain = new Set<number>();
  private readonly places = new HandOverPlaces();
  private stopping = false;

  constructor(
    private readonly em: EntityManager,
    private readonly leases: LineLeases,
    private readonly claims: Claims,
    private readonly outcomes: Outcomes,
    private readonly carriers: Carriers,
    private readonly news: MessageNews,
  ) {}

  /** Sends what waits on the line. Returns at once when this or another worker is at it already. */
  wake(lineId: number): void {
    if (this.stopping) return;
    if (this.running.has(lineId)) {
      this.wokenAgain.add(lineId);
      return;
    }
    const run = this.sendAll(lineId)
      .catch((error: Error) => this.log.error(`Line ${lineId}: ${error.message}`, error.stack))
      .finally(() => {
        this.running.delete(lineId);
        if (this.wokenAgain.delete(lineId)) this.wake(lineId);
      });
    this.running.set(lineId, run);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running.values());
  }

  /**
   * A text that was submitted while the former owner was just finishing found the lease taken and left;
   * so whoever releases a lease looks once more.
   */
  private async sendAll(lineId: number): Promise<void> {
    const lease = await this.leases.acquire(lineId);
    if (!lease) return;
    try {
      const line = await this.lineToSend(lineId);
      const pace = new Pace(line.throughput);
      const carrier = this.carriers.named(line.carrier);
      await new LineDispatch(lease, carrier, pace, this.places, this.leases, this.claims, this.outcomes, (ids) =>
        this.news.changed(ids),
      ).run(() => this.stopping);
    } finally {
      await this.leases.release(lease);
    }
    if (await this.hasWaiting(lineId)) this.wokenAgain.add(lineId);
  }

  private async lineToSend(lineId: number): Promise<LineToSend> {
    const [line] = await query<LineToSend>(this.em.fork(), 'select carrier, throughput from lines where id = $1', [
      lineId,
    ]);
    if (!line) throw new Error(`There is no line ${lineId}.`);
    return line;
  }

  private async hasWaiting(lineId: number): Promise<boolean> {
    const rows = await query(
      this.em.fork(),
      `select from messages where line_id = $1 and status = 'queued' and due_at <= clock_timestamp() limit 1`,
      [lineId],
    );
    return rows.length > 0;
  }
}
