import { csvHead } from '../../src/modules/imports/csv/csv-head.js';
import { decoded, type Encoding } from '../../src/modules/imports/csv/encoding.js';
import { FileInspection } from '../../src/modules/imports/csv/file-inspection.js';

const inspect = (...pieces: Buffer[]) => {
  const inspection = new FileInspection();
  for (const piece of pieces) inspection.push(piece);
  return inspection.finding();
};

async function* inPieces(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

const text = async (encoding: Encoding, ...pieces: Buffer[]) => {
  let all = '';
  for await (const piece of decoded(inPieces(...pieces), encoding)) all += piece;
  return all;
};

describe('the file of an import', () => {
  it('is known by its encoding, and read without its mark', async () => {
    const utf8 = Buffer.from('\ufeffMüller,x');
    expect(inspect(utf8.subarray(0, 5), utf8.subarray(5))).toEqual({ ok: true, encoding: 'utf-8' });
    expect(await text('utf-8', utf8.subarray(0, 5), utf8.subarray(5))).toBe('Müller,x');
    const utf16 = Buffer.from('\ufeffMüller,x', 'utf16le');
    expect(inspect(utf16)).toEqual({ ok: true, encoding: 'utf-16le' });
    expect(inspect(utf16.subarray(2))).toEqual({ ok: true, encoding: 'utf-16le' });
    expect(inspect(Buffer.from(utf16).swap16())).toEqual({ ok: true, encoding: 'utf-16be' });
    expect(await text('utf-16le', utf16.subarray(0, 3), utf16.subarray(3))).toBe('Müller,x');
    const latin = Buffer.from('Müller,x', 'latin1');
    expect(inspect(latin)).toEqual({ ok: true, encoding: 'windows-1252' });
    expect(await text('windows-1252', latin)).toBe('Müller,x');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a spreadsheet', Buffer.from('PK\x03\x04rest'), 'spreadsheet'],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Excel'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    [
      'packed, without a zero in it',
      Buffer.from(Array.from({ length: 3_000 }, (_, index) => ((index * 7_919) % 255) + 1)),
      'isn’t text',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'isn’t text'],
  ])('is refused in one sentence when it is %s', (_, content, word) => {
    expect(inspect(content)).toEqual({ ok: false, reason: expect.stringContaining(word) });
  });

  it.each([
    ['\n\n', 'no rows'],
    ['Mobile Number,Status\n\n', 'no rows below'],
    ['Mobile Number\n+14155550111', 'only one column'],
    ['"Mobile,Status\n1,2', 'quotes in the header'],
    [`a,b\n${'x'.repeat(1_100_000)}`, 'million characters'],
    [`${'a,'.repeat(900)}b\n1,2\n`, 'more than 500 columns'],
  ])('is refused in one sentence when it says %p', async (content, words) => {
    await expect(csvHead(() => inPieces(Buffer.from(content)), 'utf-8')).rejects.toThrow(words);
  });
});
