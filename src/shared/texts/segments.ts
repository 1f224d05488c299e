/** GSM 03.38: what costs one septet, and what costs two because it is written with an escape. */
const ONE_SEPTET = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const TWO_SEPTETS = new Set('^{}\\[~]|€\f');

const SIZES = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

export type Encoding = keyof typeof SIZES;

export type Segments = {
  encoding: Encoding;
  /** Septets in GSM-7, 16-bit units in UCS-2. */
  length: number;
  /** What carriers send and charge for; 0 for an empty text. */
  count: number;
  /** What still fits into the last segment, in the encoding's units. */
  left: number;
  /** Each character that GSM-7 lacks, once: any of them makes the whole text UCS-2. */
  unicode: string[];
};

/** Counts the segments of one text as it leaves. No character is torn apart between two segments. */
export function segmentsOf(text: string): Segments {
  const characters = [...text];
  const unicode = [...new Set(characters.filter((character) => !isGsm(character)))];
  const encoding: Encoding = unicode.length > 0 ? 'UCS-2' : 'GSM-7';
  const costs = characters.map((character) => costOf(character, encoding));
  const length = costs.reduce((sum, cost) => sum + cost, 0);
  const { alone, joined } = SIZES[encoding];
  if (length <= alone) return { encoding, length, count: length > 0 ? 1 : 0, left: alone - length, unicode };
  return { encoding, length, ...fill(costs, joined), unicode };
}

function fill(costs: number[], size: number): { count: number; left: number } {
  let count = 1;
  let left = size;
  for (const cost of costs) {
    if (cost > left) {
      count += 1;
      left = size;
    }
    left -= cost;
  }
  return { count, left };
}

function isGsm(character: string): boolean {
  return ONE_SEPTET.has(character) || TWO_SEPTETS.has(character);
}

function costOf(character: string, encoding: Encoding): number {
  if (encoding === 'UCS-2') return character.length;
  return TWO_SEPTETS.has(character) ? 2 : 1;
}
