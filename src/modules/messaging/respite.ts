import type { CarrierError, HandOver } from './carrier/carrier.js';

/** What a carrier answered; 'expired' was never handed over. */
type Answer = HandOver | { result: 'expired' };

/** A line that is asked to slow down rests for about one text of its own rate at first, within these. */
const [SHORTEST_MS, SLOWEST_MS] = [10, 1_000];
/** A carrier that is away, or answers nothing that proves anything, is let be for longer: each try may cost a text. */
const AWAY_MS = 100;
const LONGEST_MS = 30_000;

/** What a carrier asks for by Retry-After is kept to as far as this: then one text is tried all the same. */
const LONGEST_ASKED_MS = 15 * 60_000;

/** So many answers that prove nothing, with no text taken between them, and the carrier is not well. */
const MOST_DOUBTS = 5;

/** Refusals that every text of the line would get: one Blast must not use up all its recipients' attempts on them. */
const OF_THE_LINE = new Set<CarrierError['name']>(['rate_limited', 'carrier_down', 'credentials_refused']);

/** Whether it is the line that must wait, and not the text's fault: it is queued again, and that was no attempt. */
export function restsTheLine(handOver: Answer): boolean {
  if (handOver.result === 'not_reached') return true;
  return handOver.result === 'refused' && OF_THE_LINE.has(handOver.error.name);
}

/** Whether the text is in the queue again, due at once, and waits for nothing but the line. */
export function waitsForTheLine(handOver: Answer): boolean {
  return handOver.result === 'expired' || restsTheLine(handOver);
}

/**
 * When a carrier asks to slow down, can't be reached or does not answer, the whole line rests: as long as the carrier
 * says, and at least twice as long each time until it takes a text again. One is tried after each rest, so that what the
 * carrier can't take is not thrown at it. Once that is taken, half as many as before may be under way, and one more with
 * each that follows: a carrier that refuses one text of fifty is hardly slower for it.
 */
export class Respite {
  private readonly firstMs: number;
  private until = 0;
  private lastMs = 0;
  private doubts = 0;
  private most = Infinity;
  /** How many may be under way once the text that is tried is taken. */
  private mostThen = 1;
  /** Rests so far: what was handed over before the last one says nothing about the carrier after it. */
  private turn = 0;
  /** Of those handed over in this turn. One of a former turn may be slow to come back, and is waited for by nobody. */
  private underWay = 0;

  /** @param rate texts a second that the line may send */
  constructor(rate: number) {
    this.firstMs = Math.min(Math.max(1_000 / rate, SHORTEST_MS), SLOWEST_MS);
  }

  /** Milliseconds; 0 when the line may go on. */
  get left(): number {
    return Math.max(0, this.until - performance.now());
  }

  /** How many more texts may be under way. */
  get room(): number {
    return Math.max(0, this.most - this.underWay);
  }

  /** For each text; its answer is to be heard with what this returns. */
  handOver(): number {
    this.underWay += 1;
    return this.turn;
  }

  hear(handOver: Answer, turn: number): void {
    if (turn === this.turn) this.learnFrom(handOver);
    // A late answer still says how long to wait.
    if (restsTheLine(handOver) && 'retryAfterMs' in handOver) this.restAtLeast(handOver.retryAfterMs ?? 0);
  }

  private learnFrom(handOver: Answer): void {
    if (handOver.result === 'accepted') {
      this.lastMs = 0;
      this.doubts = 0;
      this.most = Math.max(this.most === 1 ? this.mostThen : 0, this.most + 1);
    }
    if (handOver.result === 'unknown') this.doubts += 1;
    if (restsTheLine(handOver) || this.doubts >= MOST_DOUBTS) {
      const asked = handOver.result === 'refused' && handOver.error.name === 'rate_limited';
      this.begin(asked ? this.firstMs : AWAY_MS);
    } else this.underWay -= 1;
  }

  private begin(firstMs: number): void {
    this.mostThen = Math.floor((this.lastMs === 0 ? this.underWay : this.mostThen) / 2);
    this.lastMs = Math.min(Math.max(this.lastMs * 2, firstMs), LONGEST_MS);
    this.most = 1;
    this.turn += 1;
    this.underWay = 0;
    this.restAtLeast(this.lastMs);
  }

  private restAtLeast(ms: number): void {
    this.until = Math.max(this.until, performance.now() + Math.min(ms, LONGEST_ASKED_MS));
  }
}
