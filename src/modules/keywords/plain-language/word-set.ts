/** Numbers of words, of which several may share a bit: what does not overlap has no word in common. */
export type WordSet = Uint32Array;

const BITS = 256;

export function emptySet(): WordSet {
  return new Uint32Array(BITS / 32);
}

export function setOf(words: Iterable<number>): WordSet {
  const set = emptySet();
  for (const word of words) put(word, set);
  return set;
}

export function put(word: number, set: WordSet): void {
  const bit = word % BITS;
  set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** True for some words that aren't in the set, too. */
export function mayHold(set: WordSet, word: number): boolean {
  const bit = word % BITS;
  return ((set[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

export function overlap(one: WordSet, other: WordSet): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}
