/** Words by their numbers, a bit for each. */
export type WordSet = Uint32Array;

/** @param size how many words there are */
export function setOf(words: Iterable<number>, size: number): WordSet {
  const set = new Uint32Array((size >> 5) + 1);
  for (const word of words) set[word >> 5] = (set[word >> 5] ?? 0) | (1 << (word & 31));
  return set;
}

export function holds(set: WordSet, word: number): boolean {
  return ((set[word >> 5] ?? 0) & (1 << (word & 31))) !== 0;
}

export function holdsAny(set: WordSet, words: readonly number[]): boolean {
  for (const word of words) if (((set[word >> 5] ?? 0) & (1 << (word & 31))) !== 0) return true;
  return false;
}
