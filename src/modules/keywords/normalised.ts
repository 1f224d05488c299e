/** Zero-width, variation-selector, soft-hyphen and control characters: nobody sees them, so nobody meant them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Line breaks are control characters too, but they part words; U+0085 is one that `\s` doesn't know. */
const WHITE_SPACE = /[\s\u0085]+/gu;
const SPACES = / {2,}/g;
const PLAIN = /^[\x20-\x7e]*$/;
const PRINTED = /^[\x20-\x7e\n]*$/;
const ODD_WHITE_SPACE = /[^\S\n]+|\u0085/gu;
const EDGE = /^(?:[\p{P}\p{S}\p{Z}]|\u20e3)$/u;

/**
 * A text as keywords are compared: NFKC, nothing invisible, case folded, single spaces,
 * no punctuation, quotes or emoji at either end.
 */
export function normalised(text: string): string {
  return stripped(collapsed(text));
}

/** The same with what stands at the ends left on. */
export function collapsed(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  const visible = text.normalize('NFKC').replace(WHITE_SPACE, ' ').replace(INVISIBLE, '');
  return caseFolded(visible).replace(WHITE_SPACE, ' ').trim();
}

/** The same with line breaks left in, for they end sentences. */
export function folded(text: string): string {
  if (PRINTED.test(text)) return text.toLowerCase();
  const spaced = text.normalize('NFKC').replace(ODD_WHITE_SPACE, ' ');
  return caseFolded(
    spaced
      .split('\n')
      .map((line) => line.replace(INVISIBLE, ''))
      .join('\n'),
  );
}

/** Case folding as Unicode means it (ß is ss, ς is σ), and both of the Turkish i as one: phones capitalise by locale. */
function caseFolded(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
    .normalize('NFC');
}

/** By hand, since a pattern that looks for the end of the text takes quadratic time over long runs. */
export function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end) {
    const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!isEdge(letter) && !/^\p{M}$/u.test(letter)) break;
    start += letter.length;
  }
  while (start < end) {
    const letter = lastLetter(text, end);
    if (!isEdge(letter)) break;
    end -= letter.length;
  }
  return text.slice(start, end);
}

function isEdge(letter: string): boolean {
  return !/^[a-z0-9]$/.test(letter) && EDGE.test(letter);
}

function lastLetter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  const high = text.charCodeAt(end - 2);
  const isPair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return text.slice(isPair ? end - 2 : end - 1, end);
}
