import { termNumber } from './terms.js';

/** What a term speaks for, against its being ordinary talk. */
export type Weight = { optOut: number; doubt: number };

const FREE = 0;

/** The weights of some ten thousand terms by their number: open addressing, since a Map of them takes ten times the room. */
export class Weights {
  private readonly mask: number;
  private readonly terms: Int32Array;
  private readonly optOut: Float32Array;
  private readonly doubt: Float32Array;
  /** In which sum a slot was counted last. */
  private readonly countedIn: Uint32Array;
  private sums = 0;

  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(size * 2 + 2));
    this.mask = slots - 1;
    this.terms = new Int32Array(slots);
    this.optOut = new Float32Array(slots);
    this.doubt = new Float32Array(slots);
    this.countedIn = new Uint32Array(slots);
  }

  /** Reads what `bin/learn` wrote: a line for each term, with the two weights and the term between tabs. */
  static read(table: string): Weights {
    const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const weights = new Weights(lines.length);
    for (const line of lines) {
      const [optOut, doubt, term = ''] = line.split('\t');
      weights.set(termNumber(term), { optOut: Number(optOut), doubt: Number(doubt) });
    }
    return weights;
  }

  set(term: number, { optOut, doubt }: Weight): void {
    const slot = this.slotOf(term);
    this.terms[slot] = term;
    this.optOut[slot] = optOut;
    this.doubt[slot] = doubt;
  }

  of(term: number): Weight {
    const slot = this.slotOf(term);
    return { optOut: this.optOut[slot] ?? 0, doubt: this.doubt[slot] ?? 0 };
  }

  /** Of several terms, each counted once. */
  sumOf(terms: Int32Array): Weight {
    const sum = { optOut: 0, doubt: 0 };
    this.sums = (this.sums + 1) >>> 0;
    for (const term of terms) {
      const slot = this.slotOf(term);
      if (this.countedIn[slot] === this.sums) continue;
      this.countedIn[slot] = this.sums;
      sum.optOut += this.optOut[slot] as number;
      sum.doubt += this.doubt[slot] as number;
    }
    return sum;
  }

  private slotOf(term: number): number {
    let slot = term & this.mask;
    while (this.terms[slot] !== FREE && this.terms[slot] !== term) slot = (slot + 1) & this.mask;
    return slot;
  }
}
