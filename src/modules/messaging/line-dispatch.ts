import { setTimeout as sleep } from 'node:timers/promises';
import type { Clearance } from '../consent/clearance.js';
import type { Carrier, HandOver } from './carrier/carrier.js';
import type { Claim, Claims } from './claims.js';
import type { HandOverPlaces } from './hand-over-places.js';
import type { LineLease, LineLeases } from './line-leases.js';
import type { Outcome, Outcomes } from './outcomes.js';
import type { Pace } from './pace.js';

/** Texts handed over and not yet recorded: what a crash leaves uncertain is never more than this. */
const MOST_UNRESOLVED = 100;
const RENEW_EVERY_MS = 3_000;
const INSIST_MS = 30_000;

/** Called with the ids of messages whose state has just changed. */
export type Watcher = (messageIds: number[]) => void;

/**
 * Sends what waits on one line, while its lease holds and the carrier can be reached: claim a little, hand over, record,
 * until nothing waits.
 */
export class LineDispatch {
  private readonly outcomes: Outcome[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private recording: Promise<void> = Promise.resolve();
  private unresolved = 0;
  private roomIsFree: () => void = () => {};
  private isOver = false;
  private failure: unknown;

  constructor(
    private readonly lease: LineLease,
    private readonly carrier: Carrier,
    private readonly pace: Pace,
    private readonly places: HandOverPlaces,
    private readonly leases: LineLeases,
    private readonly claims: Claims,
    private readonly book: Outcomes,
    private readonly changed: Watcher,
  ) {}

  /** Resolves once the queue of the line is empty, the lease is lost or `stop` says so; all outcomes are recorded then. */
  async run(stop: () => boolean): Promise<void> {
    const renewing = setInterval(() => this.renewLease(), RENEW_EVERY_MS);
    try {
      while (!stop() && !this.isOver) {
        if (!(await this.step())) break;
      }
    } finally {
      await this.settle();
      clearInterval(renewing);
    }
    if (this.failure) throw this.failure;
  }

  /** False when nothing waits. */
  private async step(): Promise<boolean> {
    if (this.unresolved >= MOST_UNRESOLVED) await this.room();
    const allowed = await this.pace.take(MOST_UNRESOLVED - this.unresolved);
    if (allowed === 0) return true;
    const places = await this.places.take(allowed);
    const { cleared, blockedIds } = await this.claim(places);
    this.places.giveBack(places - cleared.length);
    this.pace.giveBack(allowed - cleared.length);
    if (blockedIds.length > 0) this.changed(blockedIds);
    for (const clearance of cleared) this.start(clearance);
    return cleared.length + blockedIds.length > 0;
  }

  private async claim(places: number): Promise<Claim> {
    try {
      return await this.claims.next(this.lease, places);
    } catch (error) {
      this.places.giveBack(places);
      throw error;
    }
  }

  /** Resolves when outcomes have been recorded, and with them their places set free. */
  private room(): Promise<void> {
    return new Promise((resolve) => {
      this.roomIsFree = resolve;
    });
  }

  private start(clearance: Clearance): void {
    this.unresolved += 1;
    const handOver = this.handOver(clearance).then((outcome) => {
      this.places.giveBack(1);
      if (outcome.handOver.result === 'not_reached') this.isOver = true;
      this.outcomes.push(outcome);
      this.recording = this.recording.then(() => this.record());
      this.underWay.delete(handOver);
    });
    this.underWay.add(handOver);
  }

  private async handOver(clearance: Clearance): Promise<Outcome> {
    const { messageId } = clearance;
    if (clearance.expired) return { messageId, handOver: { result: 'expired' } };
    const handOver = await this.carrier
      .send(clearance)
      .catch((error: Error): HandOver => ({ result: 'unknown', why: error.message }));
    return { messageId, handOver };
  }

  /** Writes down what has come in since the last time, in one statement. */
  private async record(): Promise<void> {
    const outcomes = this.outcomes.splice(0);
    if (outcomes.length === 0) return;
    await this.insistOnRecording(outcomes);
    this.unresolved -= outcomes.length;
    this.roomIsFree();
    this.changed(outcomes.map((outcome) => outcome.messageId));
  }

  /** A database that restarts must not make us forget what the carrier has answered. */
  private async insistOnRecording(outcomes: Outcome[]): Promise<void> {
    const deadline = performance.now() + INSIST_MS;
    for (;;) {
      try {
        return await this.book.record(this.lease, outcomes);
      } catch (error) {
        this.failure ??= error;
        this.isOver = true;
        if (performance.now() > deadline) return;
        await sleep(250);
      }
    }
  }

  private async settle(): Promise<void> {
    await Promise.all(this.underWay);
    await this.recording;
  }

  /** Also while it only waits for the carrier: a text in its hands must not be taken for an orphan. */
  private renewLease(): void {
    this.leases.renew(this.lease).then(
      (isHeld) => {
        this.isOver ||= !isHeld;
      },
      (error) => {
        this.failure ??= error;
        this.isOver = true;
      },
    );
  }
}
