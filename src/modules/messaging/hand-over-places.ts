/** Hand-overs that one process has under way at once, over all its lines. */
export const MOST_HAND_OVERS = 200;

/**
 * Places for hand-overs: who claims a text has one, so that a cleared text never waits in a queue of the carrier's
 * client while its customer texts STOP.
 */
export class HandOverPlaces {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number = MOST_HAND_OVERS) {}

  /** Waits for at least one place, first come first served, and takes up to `wanted`. */
  async take(wanted: number): Promise<number> {
    while (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const taken = Math.min(wanted, this.free);
    this.free -= taken;
    return taken;
  }

  giveBack(places: number): void {
    this.free += places;
    for (const next of this.waiting.splice(0, this.free)) next();
  }
}
