import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { wakeUp } from '../../shared/wake-up.js';

export const BLASTS_QUEUE = 'blasts';
export type BlastJob = { blastId: number };

/** Asks some worker to launch a Blast when its time comes. What a lost Redis forgets, the sweep finds. */
@Injectable()
export class BlastWakeups {
  private readonly log = new Logger(BlastWakeups.name);

  constructor(@InjectQueue(BLASTS_QUEUE) private readonly queue: Queue<BlastJob>) {}

  /** A job of an earlier time finds nothing due, so rescheduling just adds another. */
  wakeAt(blastId: number, at: Date): Promise<void> {
    return wakeUp(this.queue, { blastId }, this.log, `Blast ${blastId}`, Math.max(0, at.getTime() - Date.now()));
  }
}
