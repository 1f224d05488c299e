import { type Encoding, segmentsOf } from '../../src/shared/texts/segments.js';

const a = (count: number) => 'a'.repeat(count);
const heart = (count: number) => '♥'.repeat(count);
const smile = (count: number) => '😀'.repeat(count);

describe('how many segments a text is', () => {
  it.each<[what: string, text: string, encoding: Encoding, length: number, count: number, left: number]>([
    ['nothing', '', 'GSM-7', 0, 0, 160],
    ['one letter', 'a', 'GSM-7', 1, 1, 159],
    ['as much as one segment holds', a(160), 'GSM-7', 160, 1, 0],
    ['one letter more, when each segment also says which it is', a(161), 'GSM-7', 161, 2, 145],
    ['two full segments', a(306), 'GSM-7', 306, 2, 0],
    ['one letter more than two', a(307), 'GSM-7', 307, 3, 152],
    ['characters that cost two', '[€]', 'GSM-7', 6, 1, 154],
    ['80 that cost two', '€'.repeat(80), 'GSM-7', 160, 1, 0],
    [
      'one that costs two at the very end of a segment, which it can’t share',
      `${a(152)}€${a(10)}`,
      'GSM-7',
      164,
      2,
      141,
    ],
    ['one that costs two and just fits', `${a(151)}€${a(10)}`, 'GSM-7', 163, 2, 143],
    ['letters of GSM-7 beyond ASCII', 'àéÑ¿Ø£@\n', 'GSM-7', 8, 1, 152],
    ['a letter that GSM-7 lacks', 'ç', 'UCS-2', 1, 1, 69],
    ['a backtick, which GSM-7 lacks', '`', 'UCS-2', 1, 1, 69],
    ['as much Unicode as one segment holds', heart(70), 'UCS-2', 70, 1, 0],
    ['one more', heart(71), 'UCS-2', 71, 2, 63],
    ['two full segments of Unicode', heart(134), 'UCS-2', 134, 2, 0],
    ['35 emoji, two units each', smile(35), 'UCS-2', 70, 1, 0],
    ['an emoji that would be torn apart', `${heart(66)}😀${heart(10)}`, 'UCS-2', 78, 2, 55],
    ['emoji that leave a unit over in each segment', smile(67), 'UCS-2', 134, 3, 65],
  ])('%s', (_, text, encoding, length, count, left) => {
    expect(segmentsOf(text)).toMatchObject({ encoding, length, count, left });
  });

  it('names each character that makes it Unicode, once', () => {
    expect(segmentsOf('It’s “late” – it’s 😀').unicode).toEqual(['’', '“', '”', '–', '😀']);
  });
});
