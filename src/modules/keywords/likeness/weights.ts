import { termNumber } from './terms.js';

/** What a term speaks for, against its being ordinary talk. */
export type Weight = { optOut: number; doubt: number };

const FREE = 0;
/** Of a slot: the term, its two weights, and the sum it was counted in last. They lie together, so that a look fetches all. */
const TERM = 0;
const OPT_OUT = 1;
const DOUBT = 2;
const COUNTED = 3;
const WIDTH = 4;
/** Of the slots, at most so many are taken. */
const FULLEST = 0.6;

/** The weights of some ten thousand terms by their number: open addressing, for a Map of them takes ten times the room. */
export class Weights {
  private readonly mask: number;
  private readonly numbers: Int32Array;
  private readonly weights: Float32Array;
  private sums = 0;

  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2((size + 1) / FULLEST));
    this.mask = slots - 1;
    this.numbers = new Int32Array(slots * WIDTH);
    this.weights = new Float32Array(this.numbers.buffer);
  }

  /** Reads what `bin/learn` wrote: a line for each term, with its two weights and the term between tabs. */
  static read(table: string): Weights {
    const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const weights = new Weights(lines.length);
    for (const line of lines) {
      const [optOut, doubt, term = ''] = line.split('\t');
      weights.set(termNumber(term), { optOut: Number(optOut), doubt: Number(doubt) });
    }
    return weights;
  }

  /** Nothing for a term that nobody has learned. */
  of(term: number): Weight {
    const slot = this.slotOf(term);
    return { optOut: this.weights[slot + OPT_OUT] as number, doubt: this.weights[slot + DOUBT] as number };
  }

  /** Of several terms, each counted once. */
  sumOf(terms: Int32Array): Weight {
    let optOut = 0;
    let doubt = 0;
    this.sums = (this.sums + 1) | 0;
    for (const term of terms) {
      const slot = this.slotOf(term);
      if (this.numbers[slot] === FREE || this.numbers[slot + COUNTED] === this.sums) continue;
      this.numbers[slot + COUNTED] = this.sums;
      optOut += this.weights[slot + OPT_OUT] as number;
      doubt += this.weights[slot + DOUBT] as number;
    }
    return { optOut, doubt };
  }

  private set(term: number, { optOut, doubt }: Weight): void {
    const slot = this.slotOf(term);
    this.numbers[slot + TERM] = term;
    this.weights[slot + OPT_OUT] = optOut;
    this.weights[slot + DOUBT] = doubt;
  }

  /** The slot of a term, or the free one where it would be. */
  private slotOf(term: number): number {
    let slot = term & this.mask;
    while (this.numbers[slot * WIDTH] !== FREE && this.numbers[slot * WIDTH] !== term) slot = (slot + 1) & this.mask;
    return slot * WIDTH;
  }
}
