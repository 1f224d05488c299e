/** Nobody takes more than so many times what is left: alone that is four fifths of all, and there is always some left. */
const GREED = 4;

/**
 * A number of places that lines share in one process. A line whose carrier is slow fills up its part and no more, so
 * that whoever comes with one text finds a place at once.
 */
export class Allotment {
  private readonly hopeful = new Set<() => void>();
  private free: number;

  constructor(places: number) {
    this.free = places;
  }

  /** A line's part, from which it takes and to which it gives back. */
  part(): Part {
    let held = 0;
    return {
      take: (wanted, least = 1) => {
        const allowed = Math.min(wanted, Math.floor((GREED * this.free - held) / (GREED + 1)));
        const taken = allowed >= least ? allowed : 0;
        held += taken;
        this.free -= taken;
        return taken;
      },
      giveBack: (places) => {
        held -= places;
        this.free += places;
        if (places === 0) return;
        // In turns: whoever is told and still finds nothing asks again, behind the others.
        const told = [...this.hopeful];
        this.hopeful.clear();
        for (const tell of told) tell();
      },
      whenFree: (tell) => this.hopeful.add(tell),
    };
  }
}

export type Part = {
  /** Up to `wanted` places; none if it were fewer than `least`. */
  take(wanted: number, least?: number): number;
  giveBack(places: number): void;
  /** Told once, when somebody has given back; the same function counts once. */
  whenFree(tell: () => void): void;
};
