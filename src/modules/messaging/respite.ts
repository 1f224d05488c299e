import type { HandOver } from './carrier/carrier.js';

/** What a carrier answered; 'expired' was never handed over. */
type Answer = HandOver | { result: 'expired' };

const FIRST_MS = 100;
const LONGEST_MS = 30_000;

/** So many answers that prove nothing, with no text taken between them, and the carrier is not well. */
const MOST_DOUBTS = 5;

/** Whether it is the line that must wait, and not the text's fault: it is queued again, and that was no attempt. */
export function restsTheLine(handOver: Answer): boolean {
  if (handOver.result === 'not_reached') return true;
  return handOver.result === 'refused' && ['rate_limited', 'carrier_down'].includes(handOver.error.name);
}

/**
 * When a carrier asks to slow down, can't be reached or does not answer, the whole line rests, twice as long each time,
 * until it takes a text again: one is tried after each rest.
 */
export class Respite {
  private until = 0;
  private lastMs = 0;
  private doubts = 0;

  /** Milliseconds; 0 when the line may go on. */
  get left(): number {
    return Math.max(0, this.until - performance.now());
  }

  /** Nothing has been taken since the last rest. */
  get isFresh(): boolean {
    return this.lastMs > 0;
  }

  hear(handOver: Answer): void {
    // What comes during a rest was handed over before it, and says nothing new.
    if (this.left > 0) return;
    if (handOver.result === 'accepted') {
      this.lastMs = 0;
      this.doubts = 0;
    }
    if (handOver.result === 'unknown') this.doubts += 1;
    if (restsTheLine(handOver) || this.doubts >= MOST_DOUBTS) this.begin();
  }

  private begin(): void {
    this.lastMs = Math.min(this.lastMs * 2 || FIRST_MS, LONGEST_MS);
    this.until = performance.now() + this.lastMs;
  }
}
