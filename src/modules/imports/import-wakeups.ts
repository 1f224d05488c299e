import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { wakeUp } from '../../shared/wake-up.js';

export const IMPORTS_QUEUE = 'imports';
export type ImportJob = { importId: number };

/** Asks some worker to run an import. PostgreSQL holds the truth, so a failure here only costs a few seconds. */
@Injectable()
export class ImportWakeups {
  private readonly log = new Logger(ImportWakeups.name);

  constructor(@InjectQueue(IMPORTS_QUEUE) private readonly queue: Queue<ImportJob>) {}

  wake(importId: number): Promise<void> {
    return wakeUp(this.queue, { importId }, this.log, `Import ${importId}`);
  }
}
