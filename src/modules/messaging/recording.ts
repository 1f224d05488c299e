import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from './outcomes.js';

const INSIST_MS = 30_000;

/** SQLSTATE classes that no second try changes: what is no valid value, breaks a constraint, or is refused by a rule. */
const FOR_GOOD = /^(22|23|P0)...$/;

type Book = {
  /** Records many outcomes at once, all or none. */
  write(outcomes: Outcome[]): Promise<void>;
  /** Told of what has been recorded, or given up. */
  written(outcomes: Outcome[]): void;
  /** Told of each failure; it is tried again for half a minute. */
  failed(error: unknown): void;
  /** Told of one that PostgreSQL refuses. */
  refused(outcome: Outcome, error: Error): void;
};

/** Writes outcomes down behind the hand-overs: while one statement is under way, the next one gathers. */
export class Recording {
  private gathered: Outcome[] = [];
  private underWay: Promise<void> | null = null;

  constructor(private readonly book: Book) {}

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
      const refused = await this.insist(outcomes);
      if (refused) await this.partly(outcomes, refused);
      this.book.written(outcomes);
    }
    this.underWay = null;
  }

  /** A database that restarts must not make us forget what the carrier has answered. Returns why it never will. */
  private async insist(outcomes: Outcome[]): Promise<Error | null> {
    const deadline = performance.now() + INSIST_MS;
    for (;;) {
      try {
        await this.book.write(outcomes);
        return null;
      } catch (error) {
        if (isForGood(error)) return error;
        this.book.failed(error);
        if (performance.now() > deadline) return null;
        await sleep(250);
      }
    }
  }

  /** One that is refused must not cost the others: halves are tried, until it stands alone. */
  private async partly(outcomes: Outcome[], refused: Error): Promise<void> {
    const [only] = outcomes;
    if (only && outcomes.length === 1) return this.alone(only, refused);
    const middle = outcomes.length >> 1;
    for (const half of [outcomes.slice(0, middle), outcomes.slice(middle)]) {
      const why = await this.insist(half);
      if (why) await this.partly(half, why);
    }
  }

  /** Where even this is refused, the sweep finds the text once the line's lease is over, and makes it uncertain. */
  private async alone(outcome: Outcome, refused: Error): Promise<void> {
    this.book.refused(outcome, refused);
    const why = await this.insist([withoutAnswer(outcome)]);
    if (why) this.book.refused(outcome, why);
  }
}

function isForGood(error: unknown): error is Error {
  return error instanceof Error && FOR_GOOD.test(String((error as { code?: unknown }).code));
}

/** What can always be said of it: whether it may have left. Nothing of what the carrier answered is in it. */
function withoutAnswer({ messageId, handOver: { result } }: Outcome): Outcome {
  if (result === 'accepted' || result === 'unknown') {
    const why = 'The carrier answered, but its answer could not be recorded.';
    return { messageId, handOver: { result: 'unknown', why } };
  }
  const sentence = 'The carrier did not take it, and why could not be recorded.';
  const error = { name: 'rejected', code: 'unrecorded', sentence, retryable: false } as const;
  return { messageId, handOver: { result: 'refused', error } };
}
