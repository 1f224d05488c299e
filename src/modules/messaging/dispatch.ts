import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Allotment } from './allotment.js';
import { MOST_HAND_OVERS } from './carrier/carrier.js';
import { Carriers } from './carrier/carriers.js';
import { Claims } from './claims.js';
import { LineDispatch } from './line-dispatch.js';
import { type LineLease, LineLeases, type LineToSend, sharesOf } from './line-leases.js';
import { MessageNews } from './message-news.js';
import { Outcomes } from './outcomes.js';
import { Pace } from './pace.js';
import { LINES_WAITING } from './waiting.sql.js';

/** Claimed by this process and not yet recorded: what a crash leaves uncertain is never more than this. */
const MOST_UNRESOLVED = 600;

type Run = { isOver: Promise<void>; wake?: () => void };

/** The last stretch of the one road out. Any number of wake-ups for a line, on any worker, make one sender of a share. */
@Injectable()
export class Dispatch implements OnApplicationShutdown {
  private readonly log = new Logger(Dispatch.name);
  private readonly running = new Map<string, Run>();
  private readonly places = new Allotment(MOST_HAND_OVERS);
  private readonly room = new Allotment(MOST_UNRESOLVED);
  private stopping = false;

  constructor(
    private readonly em: EntityManager,
    private readonly leases: LineLeases,
    private readonly claims: Claims,
    private readonly outcomes: Outcomes,
    private readonly carriers: Carriers,
    private readonly news: MessageNews,
  ) {}

  /** Sends what waits on the line, as far as this worker has its shares or can have them. */
  wake(lineId: number): void {
    this.wakeAll([lineId]).catch((error: Error) => this.log.error(`Line ${lineId}: ${error.message}`, error.stack));
  }

  async wakeAll(lineIds: readonly number[]): Promise<void> {
    const lines = await query<LineToSend>(
      this.em.fork(),
      'select id, carrier, throughput from lines where id = any($1::int[])',
      [lineIds],
    );
    for (const line of lines) {
      for (let share = 0; share < sharesOf(line.throughput); share += 1) this.wakeShare(line, share);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const { wake } of this.running.values()) wake?.();
    await Promise.all([...this.running.values()].map(({ isOver }) => isOver));
  }

  private wakeShare(line: LineToSend, share: number): void {
    if (this.stopping) return;
    const key = `${line.id}/${share}`;
    const running = this.running.get(key);
    if (running) {
      running.wake?.();
      return;
    }
    const run: Run = { isOver: Promise.resolve() };
    this.running.set(key, run);
    run.isOver = this.sendAll(line, share, run)
      .catch((error: Error) => this.log.error(`Line ${line.id}: ${error.message}`, error.stack))
      .finally(() => this.running.delete(key));
  }

  /**
   * A text that was submitted while the former owner was just finishing found the lease taken and left;
   * so whoever releases a lease looks once more.
   */
  private async sendAll(line: LineToSend, share: number, run: Run): Promise<void> {
    const lease = await this.leases.acquire(line, share);
    if (!lease) return;
    try {
      await this.send(lease, run);
    } finally {
      run.wake = undefined;
      await this.leases.release(lease);
    }
    if (await this.hasWaiting(line.id)) setImmediate(() => this.wake(line.id));
  }

  private async send(lease: LineLease, run: Run): Promise<void> {
    const sender = new LineDispatch(
      lease,
      this.carriers.named(lease.carrier),
      new Pace(lease.rate, lease.idleMs),
      { places: this.places.part(), room: this.room.part() },
      this.leases,
      this.claims,
      this.outcomes,
      (ids) => this.news.changed(ids),
    );
    run.wake = () => sender.wake();
    await sender.run(() => this.stopping);
  }

  private async hasWaiting(lineId: number): Promise<boolean> {
    return (await query(this.em.fork(), LINES_WAITING, [[lineId]])).length > 0;
  }
}
