import type { Encoding } from './encoding.js';

export type Inspected = { ok: true; encoding: Encoding } | { ok: false; reason: string };

const SAVE_AS = 'Save the sheet as “CSV (comma separated)” and choose that file.';

const KNOWN: [start: Buffer, reason: string][] = [
  [Buffer.from('PK\x03\x04'), `This is a spreadsheet or a ZIP file, not a CSV file. ${SAVE_AS}`],
  [Buffer.from('d0cf11e0', 'hex'), `This is an old Excel file, not a CSV file. ${SAVE_AS}`],
  [Buffer.from('%PDF'), `This is a PDF, not a CSV file. ${SAVE_AS}`],
];
const BOMS: [start: Buffer, encoding: Encoding][] = [
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
];
const SAMPLE = 4096;

/** Looks at every byte of a file as it passes: whether it is text, and in which encoding. */
export class FileInspection {
  private start = Buffer.alloc(0);
  private hasZero = false;
  private isUtf8 = true;
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });

  push(chunk: Buffer): void {
    if (this.start.length < SAMPLE)
      this.start = Buffer.concat([this.start, chunk.subarray(0, SAMPLE - this.start.length)]);
    this.hasZero ||= chunk.includes(0);
    if (this.isUtf8) this.isUtf8 = this.decodes(chunk);
  }

  finding(): Inspected {
    if (this.start.length === 0)
      return { ok: false, reason: 'This file is empty. Choose the CSV file with your customers.' };
    const known = KNOWN.find(([start]) => begins(this.start, start));
    if (known) return { ok: false, reason: known[1] };
    const encoding = this.encoding();
    return encoding
      ? { ok: true, encoding }
      : { ok: false, reason: `This file isn’t text, so it can’t be read as CSV. ${SAVE_AS}` };
  }

  private encoding(): Encoding | null {
    const marked = BOMS.find(([start]) => begins(this.start, start));
    if (marked) return marked[1];
    if (this.hasZero) return unmarkedUtf16(this.start);
    if (this.isUtf8 && this.decodes()) return 'utf-8';
    return isText(this.start) ? 'windows-1252' : null;
  }

  private decodes(chunk?: Buffer): boolean {
    try {
      this.utf8.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  }
}

function begins(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** Of random bytes a tenth are control characters; text has line ends and tabs, and hardly ever another. */
function isText(sample: Buffer): boolean {
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127);
  return controls.length * 50 < sample.length;
}

/** Latin text in UTF-16 has a zero in every other byte; anything else with zeros is no text. */
function unmarkedUtf16(sample: Buffer): Encoding | null {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : null;
}
