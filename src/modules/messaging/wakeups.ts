import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bull';
import { wakeUp } from '../../shared/wake-up.js';

export const DISPATCH_QUEUE = 'dispatch';
export type DispatchJob = { lineId: number };

const GATHER_MS = 5;

/**
 * Asks some worker to send what waits on a line; calls that come together make one job. Nobody waits for Redis:
 * PostgreSQL holds the truth, so a failure here only costs a second.
 */
@Injectable()
export class Wakeups implements OnApplicationShutdown {
  private readonly log = new Logger(Wakeups.name);
  private readonly gathered = new Set<number>();
  private timer?: NodeJS.Timeout;

  constructor(@InjectQueue(DISPATCH_QUEUE) private readonly queue: Queue<DispatchJob>) {}

  wake(lineId: number): void {
    this.gathered.add(lineId);
    this.timer ??= setTimeout(() => this.send(), GATHER_MS);
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private send(): void {
    const lineIds = [...this.gathered];
    this.gathered.clear();
    this.timer = undefined;
    for (const lineId of lineIds) void wakeUp(this.queue, { lineId }, this.log, `Line ${lineId}`);
  }
}
