/** Zero-width, variation-selector, soft-hyphen and control characters: nobody sees them, so nobody meant them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const WHITE_SPACE = /\s+/gu;
const EDGES = /^[\p{P}\p{S}\p{Z}\p{M}]+|[\p{P}\p{S}\p{Z}\p{M}]+$/gu;

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
