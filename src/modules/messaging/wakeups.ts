import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { wakeUp } from '../../shared/wake-up.js';

export const DISPATCH_QUEUE = 'dispatch';
export type DispatchJob = { lineId: number };

/** Asks some worker to send what waits on a line. PostgreSQL holds the truth, so a failure here only costs a second. */
@Injectable()
export class Wakeups {
  private readonly log = new Logger(Wakeups.name);

  constructor(@InjectQueue(DISPATCH_QUEUE) private readonly queue: Queue<DispatchJob>) {}

  wake(lineId: number): Promise<void> {
    return wakeUp(this.queue, { lineId }, this.log, `Line ${lineId}`);
  }
}
