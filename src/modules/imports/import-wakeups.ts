import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';

export const IMPORTS_QUEUE = 'imports';
export type ImportJob = { importId: number };

/** Asks some worker to run an import. PostgreSQL holds the truth, so a failure here only costs a few seconds. */
@Injectable()
export class ImportWakeups {
  private readonly log = new Logger(ImportWakeups.name);

  constructor(@InjectQueue(IMPORTS_QUEUE) private readonly queue: Queue<ImportJob>) {}

  async wake(importId: number): Promise<void> {
    try {
      await this.queue.add({ importId }, { removeOnComplete: true, removeOnFail: true });
    } catch (error) {
      this.log.warn(`Import ${importId} waits for the sweep: ${(error as Error).message}`);
    }
  }
}
