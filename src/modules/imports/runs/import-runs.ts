import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ImportRun } from './import-run.js';

const MOST_AT_ONCE = 2;

/** The imports that this process works on; what is too much for it waits for the sweep. */
@Injectable()
export class ImportRuns implements OnApplicationShutdown {
  private readonly log = new Logger(ImportRuns.name);
  private readonly underWay = new Map<number, Promise<void>>();
  private readonly again = new Set<number>();
  private stopping = false;

  constructor(private readonly importRun: ImportRun) {}

  /** An import that is worked on already is looked at once more: it may have gone on while its check was ending. */
  wake(importId: number): void {
    if (this.stopping) return;
    if (this.underWay.has(importId)) return void this.again.add(importId);
    if (this.underWay.size >= MOST_AT_ONCE) return;
    const run = this.importRun
      .run(importId, () => this.stopping)
      .catch((error: Error) => this.log.warn(`Import ${importId} will be tried again: ${error.message}`))
      .finally(() => {
        this.underWay.delete(importId);
        if (this.again.delete(importId)) this.wake(importId);
      });
    this.underWay.set(importId, run);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.underWay.values());
  }
}
