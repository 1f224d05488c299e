import fc from 'fast-check';
import { csvRows } from '../../src/modules/imports/csv/csv-rows.js';
import { delimiterOf } from '../../src/modules/imports/csv/delimiter.js';
import { RecordSplitter } from '../../src/modules/imports/csv/record-splitter.js';

const records = (text: string, singleLine: number[] = []) => {
  const splitter = new RecordSplitter(',', singleLine);
  return [...splitter.push(...text.split('\n')), ...splitter.end()].map(({ row, text: read, broken }) => ({
    row,
    text: read,
    broken,
  }));
};

async function* bytes(text: string, size = 1_000_000): AsyncGenerator<Buffer> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function rows(text: string, { size = 1_000_000, delimiter = ',' } = {}) {
  const found = [];
  for await (const batch of csvRows(bytes(text, size), { encoding: 'utf-8', delimiter })) found.push(...batch);
  return found;
}

describe('the records of a CSV file', () => {
  it('joins the lines of a quoted value, and numbers rows as a spreadsheet does', () => {
    expect(records('a,b\n"two\nlines",x\n\nlast,y')).toEqual([
      { row: 1, text: 'a,b', broken: false },
      { row: 2, text: '"two\nlines",x', broken: false },
      { row: 4, text: 'last,y', broken: false },
    ]);
  });

  it('lets a quote that is never closed break its own row alone', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `${index},x`);
    const found = records(['h,s', '"never closed,x', ...lines].join('\n'));
    expect(found.filter(({ broken }) => broken)).toEqual([{ row: 2, text: '"never closed,x', broken: true }]);
    expect(found).toHaveLength(302);
  });

  it('lets a quote with text after it break its own row alone', () => {
    expect(records('h,s\n"a"b,x\nc,d').map(({ broken }) => broken)).toEqual([false, true, false]);
  });

  it('is not taken in by the quote of a later row', () => {
    const found = records('h,s\n1,"Opted In\n2,Opted In\n3,"Opted Out"\n4,Opted In');
    expect(found.map(({ row, broken }) => [row, broken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
      [5, false],
    ]);
  });

  it('never lets a mapped column swallow the rows below it', () => {
    const text = 'h,s\n1,"Opted In\n2,Opted In\n3,Opted Out"';
    expect(records(text)).toHaveLength(2);
    expect(records(text, [1]).map(({ row, broken }) => [row, broken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]);
  });

  it('guesses nothing about a stray quote inside a value', async () => {
    expect(await rows('h,s\n5" pipe,x\nRo"bin" X"",x\na,b')).toEqual([
      { row: 1, cells: ['h', 's'], broken: false },
      { row: 2, cells: ['5" pipe', 'x'], broken: true },
      { row: 3, cells: ['Ro"bin" X""', 'x'], broken: true },
      { row: 4, cells: ['a', 'b'], broken: false },
    ]);
  });

  it('passes over empty rows and counts them', async () => {
    expect((await rows('h,s\n\n,\n , \na,b\n\n')).map(({ row }) => row)).toEqual([1, 5]);
  });

  it.each([
    [',', 'Mobile Number,Status'],
    [';', 'Mobile;"Status, now"'],
    ['\t', 'Mobile\tStatus'],
    [',', 'one column'],
    [';', 'Mobile Number (US, Canada);Status\n+14155550111;Opted In'],
    [';', '"Mobile\nNumber";Status\n+14155550111;Opted In'],
    [',', 'Number,Note\n1,a;b\n2,c;d\n'],
    [';', 'sep=;\nNumber;Status\n1;Opted In'],
  ])('finds the delimiter %p of %p', async (delimiter, text) => {
    expect((await delimiterOf((each) => rows(text, { delimiter: each }))).delimiter).toBe(delimiter);
  });

  it('passes over a hint for spreadsheets, which they don’t show as a row', async () => {
    expect(await rows('sep=,\r\nh,s\r\nsep=,\r\n')).toEqual([
      { row: 1, cells: ['h', 's'], broken: false },
      { row: 2, cells: ['sep=', ''], broken: false },
    ]);
  });

  it('reads back whatever a spreadsheet wrote, cut into pieces anywhere', async () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'ä', '😀', "'", 'x') }));
    const table = fc.array(fc.tuple(cell, cell, fc.constantFrom('x', 'y')), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('\n', '\r\n'),
        async (written, size, end) => {
          const clean = written.map((cells) =>
            cells.map((each) => each.replaceAll('\r', '').replaceAll('\0', '').replaceAll('\ufeff', '')),
          );
          const text = clean.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join(end);
          const found = await rows(text, { size });
          expect(found.map(({ cells }) => cells)).toEqual(clean);
          expect(found.every(({ broken }) => !broken)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('yields a row or a complaint for every line of any rubbish, and never throws', async () => {
    const rubbish = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ', '\t', '\r'), maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(rubbish, async (text) => {
        const found = await rows(`h,s\n${text}`);
        expect(found[0]?.cells).toEqual(['h', 's']);
        expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
