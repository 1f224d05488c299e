import { Logger } from '@nestjs/common';
import type { Clearance } from '../consent/clearance.js';
import type { Part } from './allotment.js';
import type { Carrier, HandOver } from './carrier/carrier.js';
import type { Claims } from './claims.js';
import type { LineLease, LineLeases } from './line-leases.js';
import type { Outcome, Outcomes } from './outcomes.js';
import type { Pace } from './pace.js';
import { Recording } from './recording.js';
import { Respite, waitsForTheLine } from './respite.js';

/** Claimed no further ahead than this, and never more at once: an opt-out waits for what is claimed. */
const AHEAD_MS = 100;
const LARGEST_CLAIM = 250;
const RENEW_EVERY_MS = 3_000;

const LOG = new Logger('LineDispatch');

/** Called with the ids of messages whose state has just changed. */
export type Watcher = (messageIds: number[]) => void;

/** What the lines of one process share: hand-overs under way, and texts that are claimed and not yet recorded. */
export type Parts = { places: Part; room: Part };

/**
 * Sends what waits for one share of a line, while its lease holds: claims the next texts while the last ones are handed
 * over, and records behind both.
 */
export class LineDispatch {
  private readonly respite: Respite;
  private readonly recording: Recording;
  private readonly ready: Clearance[] = [];
  private unresolved = 0;
  /** Of these, those that are being put back into the queue, and may be there before we are told. */
  private returning = 0;
  private isDry = false;
  private isOver = false;
  private isClaimUnheard = false;
  private isRecordComplete = true;
  private failure: unknown;
  private isStirred = false;
  private goOn?: () => void;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly lease: LineLease,
    private readonly carrier: Carrier,
    private readonly pace: Pace,
    private readonly parts: Parts,
    private readonly leases: LineLeases,
    private readonly claims: Claims,
    book: Outcomes,
    private readonly changed: Watcher,
  ) {
    this.respite = new Respite(lease.rate);
    this.recording = new Recording({
      write: (outcomes) => book.record(lease, outcomes),
      written: (outcomes) => this.recorded(outcomes),
      failed: (error) => this.end(error),
      refused: ({ messageId, handOver }, { message }) =>
        LOG.error(`Of message ${messageId}, '${handOver.result}' is refused by the database: ${message}`),
      givenUp: () => {
        this.isRecordComplete = false;
      },
    });
  }

  /** Resolves once nothing waits for the line, the lease is lost or `stop` says so; all outcomes are recorded then. */
  async run(stop: () => boolean): Promise<void> {
    const renewing = setInterval(() => this.renewLease(), RENEW_EVERY_MS);
    try {
      while (!stop() && !this.isOver && !(this.isDry && this.unresolved === 0)) {
        if (!(await this.claim())) await this.news();
      }
    } finally {
      this.isOver = true;
      this.handOverReady();
      while (this.unresolved > 0) await this.news();
      if (this.isClaimUnheard && this.isRecordComplete) await this.takeBackUnheard();
      clearInterval(renewing);
      clearTimeout(this.timer);
    }
    if (this.failure) throw this.failure;
  }

  /** More may wait than when the queue was last seen empty. */
  wake(): void {
    this.isDry = false;
    this.stir();
  }

  /** False when there is nothing to claim just now. */
  private async claim(): Promise<boolean> {
    const wanted = this.wanted();
    if (wanted === 0) return false;
    const room = this.parts.room.take(wanted, this.unresolved > 0 ? wanted / 2 : 1);
    if (room > 0) await this.claimUpTo(room);
    else this.parts.room.whenFree(this.stir);
    return room > 0;
  }

  /** As many as are about to leave; none while at least half of these are claimed, so that no claim is for a few. */
  private wanted(): number {
    if (this.isDry || this.returning > 0 || this.respite.left > 0) return 0;
    const { room } = this.respite;
    const ahead = this.pace.within(AHEAD_MS, Math.min(LARGEST_CLAIM, room));
    const wanted = ahead - this.ready.length;
    return wanted * 2 >= ahead ? wanted : 0;
  }

  private async claimUpTo(room: number): Promise<void> {
    this.isDry = true;
    let claimed = 0;
    try {
      const { cleared, blockedIds, restingIds } = await this.claims.next(this.lease, room);
      claimed = cleared.length;
      const settledIds = [...blockedIds, ...restingIds];
      if (claimed + settledIds.length > 0) this.isDry = false;
      if (settledIds.length > 0) this.changed(settledIds);
      this.unresolved += claimed;
      this.ready.push(...cleared);
    } catch (error) {
      this.isClaimUnheard = true;
      throw error;
    } finally {
      this.parts.room.giveBack(room - claimed);
    }
    this.handOverReady();
  }

  /** Hands over what may leave now, and comes back when the next one may. */
  private readonly handOverReady = (): void => {
    if (this.isOver || this.mustWithhold()) this.withhold();
    let wait = this.pace.wait;
    for (; this.ready.length > 0 && wait <= 0; wait = this.pace.wait) {
      if (this.parts.places.take(1) === 0) {
        this.parts.places.whenFree(this.handOverReady);
        break;
      }
      this.pace.use();
      void this.handOver(this.ready.shift() as Clearance);
    }
    this.comeBackIn(Math.max(this.respite.left, this.ready.length > 0 ? wait : wait - AHEAD_MS));
    this.stir();
  };

  private async handOver(clearance: Clearance): Promise<void> {
    const turn = this.respite.handOver();
    const handOver = await this.answerTo(clearance);
    this.parts.places.giveBack(1);
    this.respite.hear(handOver, turn);
    this.note({ messageId: clearance.messageId, handOver });
    this.handOverReady();
  }

  private async answerTo(clearance: Clearance): Promise<Outcome['handOver']> {
    if (clearance.expired) return { result: 'expired' };
    const handOver = await this.carrier
      .send(clearance)
      .catch((error: Error): HandOver => ({ result: 'unknown', why: error.message }));
    return handOver;
  }

  /**
   * A claim that was under way when a short rest began may come back after it, with more than may leave then; or with what
   * has just gone back into the queue, which would be put there once more if the answer to that was lost on its way.
   */
  private mustWithhold(): boolean {
    return this.returning > 0 || this.respite.left > 0 || this.ready.length > this.respite.room;
  }

  /** What is claimed and must not leave now is queued again. */
  private withhold(): void {
    for (const { messageId } of this.ready.splice(0)) this.note({ messageId, handOver: { result: 'expired' } });
  }

  /** Where this fails, too, the sweep makes them uncertain. */
  private async takeBackUnheard(): Promise<void> {
    await this.claims
      .takeBack(this.lease)
      .catch((error: Error) =>
        LOG.warn(`Line ${this.lease.lineId}: what was claimed is not queued again: ${error.message}`),
      );
  }

  private note(outcome: Outcome): void {
    if (waitsForTheLine(outcome.handOver)) this.returning += 1;
    this.recording.add(outcome);
  }

  private recorded(outcomes: Outcome[]): void {
    this.unresolved -= outcomes.length;
    const returned = outcomes.filter(({ handOver }) => waitsForTheLine(handOver)).length;
    this.returning -= returned;
    // Otherwise the line would be done before what it waits with is back in the queue, and begin anew without its rest.
    if (returned > 0) this.isDry = false;
    this.parts.room.giveBack(outcomes.length);
    this.changed(outcomes.map((outcome) => outcome.messageId));
    this.stir();
  }

  private comeBackIn(ms: number): void {
    clearTimeout(this.timer);
    if (ms > 0 && !this.isOver) this.timer = setTimeout(this.handOverReady, ms);
  }

  /** Resolves when anything has changed, since the last time, that may let the line go on. */
  private async news(): Promise<void> {
    if (!this.isStirred) {
      await new Promise<void>((resolve) => {
        this.goOn = resolve;
      });
    }
    this.isStirred = false;
  }

  private readonly stir = (): void => {
    this.isStirred = true;
    this.goOn?.();
  };

  private end(failure?: unknown): void {
    this.failure ??= failure;
    this.isOver = true;
    this.handOverReady();
  }

  /** Also while it only waits for the carrier: a text in its hands must not be taken for an orphan. */
  private renewLease(): void {
    this.leases.renew(this.lease).then(
      (isHeld) => {
        if (!isHeld) this.end();
      },
      (error) => this.end(error),
    );
  }
}
