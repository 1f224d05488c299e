const WINDOW_MS = 1_000;

/**
 * The allowance comes back a little later than it was used: what leaves evenly may arrive less evenly, and still no
 * second must see more than the line's rate.
 */
const MARGIN_MS = 8;

/** What leaves in one second is never more than the line's rate; how it is spread over the second is even at first. */
export class Pace {
  private readonly leftAt: Float64Array;
  private next = 0;

  /**
   * @param rate texts per second
   * @param idleMs how long nobody has sent at this rate; until then somebody may have used it to the full
   */
  constructor(rate: number, idleMs = Infinity) {
    const now = performance.now();
    const apart = WINDOW_MS / rate;
    this.leftAt = Float64Array.from(
      { length: Math.max(1, Math.floor(rate)) },
      (_, index) => now - WINDOW_MS + Math.max(index * apart - MARGIN_MS, (index + 1) * apart - idleMs),
    );
  }

  /** Milliseconds until a text may leave; 0 or less when one may now. */
  get wait(): number {
    return (this.leftAt[this.next] ?? 0) + WINDOW_MS + MARGIN_MS - performance.now();
  }

  /** How many texts may leave within so many milliseconds from now, at most `most`. */
  within(ms: number, most: number): number {
    const latest = performance.now() + ms - WINDOW_MS - MARGIN_MS;
    let [low, high] = [0, Math.min(most, this.leftAt.length)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle - 1) <= latest) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A text leaves. */
  use(): void {
    this.leftAt[this.next] = performance.now();
    this.next = (this.next + 1) % this.leftAt.length;
  }

  private at(offset: number): number {
    return this.leftAt[(this.next + offset) % this.leftAt.length] ?? 0;
  }
}
