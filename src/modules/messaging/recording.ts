import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from './outcomes.js';

const INSIST_MS = 30_000;

/** Writes outcomes down behind the hand-overs: while one statement is under way, the next one gathers. */
export class Recording {
  private gathered: Outcome[] = [];
  private underWay: Promise<void> | null = null;

  /**
   * @param write records many outcomes at once
   * @param written told of what has been recorded, or given up
   * @param failed told of each failure; it is tried again for half a minute
   */
  constructor(
    private readonly write: (outcomes: Outcome[]) => Promise<void>,
    private readonly written: (outcomes: Outcome[]) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  add(outcome: Outcome): void {
    this.gathered.push(outcome);
    this.underWay ??= this.writeAll();
  }

  /** Resolves when everything that was added has been written. */
  async settled(): Promise<void> {
    await this.underWay;
  }

  private async writeAll(): Promise<void> {
    // What comes in the same turn of the event loop goes together.
    await new Promise(setImmediate);
    while (this.gathered.length > 0) {
      const outcomes = this.gathered;
      this.gathered = [];
      await this.insist(outcomes);
      this.written(outcomes);
    }
    this.underWay = null;
  }

  /** A database that restarts must not make us forget what the carrier has answered. */
  private async insist(outcomes: Outcome[]): Promise<void> {
    const deadline = performance.now() + INSIST_MS;
    for (;;) {
      try {
        return await this.write(outcomes);
      } catch (error) {
        this.failed(error);
        if (performance.now() > deadline) return;
        await sleep(250);
      }
    }
  }
}
