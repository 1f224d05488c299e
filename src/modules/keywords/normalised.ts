/** Zero-width, variation-selector, soft-hyphen and control characters: nobody sees them, so nobody meant them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u034F\u115F\u1160\u17B4\u17B5\u3164]/gu;
const WHITE_SPACE = /\s+/gu;
const EDGES = /^[\p{P}\p{S}\p{Z}\p{M}\u{1F3FB}-\u{1F3FF}]+|[\p{P}\p{S}\p{Z}\p{M}\u{1F3FB}-\u{1F3FF}]+$/gu;

/**
 * A text as keywords are compared: NFKC, nothing invisible, case folded, single spaces,
 * no punctuation, quotes or emoji at either end.
 */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(WHITE_SPACE, ' ')
    .replace(EDGES, '');
}
