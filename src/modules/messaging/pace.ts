import { setTimeout as sleep } from 'node:timers/promises';

const BURST_SECONDS = 0.1;

/** A line's allowance: `rate` texts per second, of which at most a tenth of a second's worth saves up. */
export class Pace {
  private allowance: number;
  private countedAt = performance.now();

  constructor(private readonly rate: number) {
    this.allowance = this.most;
  }

  /** Waits until at least one text may leave, and takes up to `wanted` from the allowance. */
  async take(wanted: number): Promise<number> {
    this.count();
    if (this.allowance < 1) {
      await sleep(Math.max(1, Math.ceil(((1 - this.allowance) / this.rate) * 1000)));
      this.count();
    }
    const taken = Math.min(wanted, Math.floor(this.allowance));
    this.allowance -= taken;
    return taken;
  }

  /** What was taken and not used, because fewer texts were waiting or some were blocked. */
  giveBack(unused: number): void {
    this.allowance = Math.min(this.most, this.allowance + unused);
  }

  private get most(): number {
    return Math.max(1, this.rate * BURST_SECONDS);
  }

  private count(): void {
    const now = performance.now();
    this.allowance = Math.min(this.most, this.allowance + ((now - this.countedAt) / 1000) * this.rate);
    this.countedAt = now;
  }
}
