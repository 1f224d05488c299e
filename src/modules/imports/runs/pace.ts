const TELL_EVERY_MS = 400;

/** How fast the rows of a run go, and when it is time to tell of it again. */
export class Pace {
  private readonly began = performance.now();
  private told = 0;

  isTimeToTell(): boolean {
    if (performance.now() - this.told < TELL_EVERY_MS) return false;
    this.told = performance.now();
    return true;
  }

  /** Rows per second since this run began, and the seconds that the rest takes at that pace; null before it is known. */
  of(rows: number, left: number): [rowsPerSecond: number | null, secondsLeft: number | null] {
    const seconds = (performance.now() - this.began) / 1_000;
    if (rows === 0 || seconds < 0.5) return [null, null];
    const rate = rows / seconds;
    return [Math.round(rate), Math.ceil(Math.max(left, 0) / rate)];
  }
}
