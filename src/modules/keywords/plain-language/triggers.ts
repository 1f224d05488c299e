import { lookOf } from '../look-alikes.js';
import type { Lexicon } from './lexicon.js';
import { isOdd, SHORTEST_LOOK, shorterForms } from './spellings.js';

const NONE: readonly Lexicon[] = [];
/** What passes for letters within a word. */
const NUMBER = /^\d+$/;

/** Which languages wait for a word, however it is written. */
export class Triggers {
  private readonly waiting = new Map<string, readonly Lexicon[]>();
  private readonly looks = new Map<string, readonly Lexicon[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      const alone = [lexicon];
      for (const word of lexicon.triggerSpellings()) addTo(this.waiting, word, alone);
      for (const look of lexicon.triggerLooks()) addTo(this.looks, look, alone);
    }
  }

  waitingFor(word: string): readonly Lexicon[] {
    return this.waiting.get(word) ?? (isOdd(word) ? this.waitingForOdd(word) : NONE);
  }

  private waitingForOdd(word: string): readonly Lexicon[] {
    if (NUMBER.test(word)) return NONE;
    for (const shorter of shorterForms(word)) {
      const waiting = this.waiting.get(shorter);
      if (waiting) return waiting;
    }
    return (word.length >= SHORTEST_LOOK && this.looks.get(lookOf(word))) || NONE;
  }
}

function addTo(map: Map<string, readonly Lexicon[]>, word: string, alone: readonly Lexicon[]): void {
  const others = map.get(word);
  map.set(word, others ? [...others, ...alone] : alone);
}
