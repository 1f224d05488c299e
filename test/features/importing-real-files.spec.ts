import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const FILES = join(import.meta.dirname, '../fixtures/imports');

/** [file, total, opted in, opted out, unchanged, errors as row and a part of the reason, columns] */
type Consent = [string, number, number, number, number, [number, string][], [number, number]?];

const CONSENT: Consent[] = [
  ['byte-order-mark.csv', 3, 2, 1, 0, []],
  ['utf-16-little-endian.csv', 3, 2, 1, 0, []],
  ['utf-16-big-endian.csv', 3, 2, 1, 0, []],
  ['utf-16-without-a-mark.csv', 3, 2, 1, 0, []],
  ['windows-1252.csv', 3, 2, 1, 0, []],
  ['semicolons.csv', 3, 2, 1, 0, []],
  ['tabs.tsv', 3, 2, 1, 0, []],
  ['old-mac-line-ends.csv', 3, 2, 1, 0, []],
  ['quoted-line-breaks.csv', 3, 2, 1, 0, []],
  [
    'short-and-long-rows.csv',
    4,
    1,
    1,
    0,
    [
      [3, '2 values'],
      [4, '4 values'],
    ],
  ],
  [
    'repeated-headers.csv',
    5,
    2,
    1,
    0,
    [
      [3, 'header once more'],
      [5, 'header once more'],
    ],
  ],
  ['columns-named-alike.csv', 2, 1, 1, 0, [], [0, 2]],
  [
    'shortened-by-a-spreadsheet.csv',
    3,
    1,
    0,
    0,
    [
      [2, 'digits are lost'],
      [3, 'digits are lost'],
    ],
  ],
  [
    'plus-lost-by-a-spreadsheet.csv',
    3,
    1,
    0,
    0,
    [
      [3, 'country (US)'],
      [4, 'country (US)'],
    ],
  ],
  ['local-numbers.csv', 5, 3, 1, 0, [[6, 'country (US)']]],
  [
    'stray-quote.csv',
    4,
    1,
    0,
    0,
    [
      [2, 'quotes'],
      [3, 'quotes'],
      [4, 'quotes'],
    ],
  ],
  ['unclosed-quote.csv', 94, 93, 0, 0, [[3, 'quotes']]],
  ['both-statuses-for-one-number.csv', 5, 1, 1, 2, [[2, 'Row 3 says Opted Out']], [0, 1]],
  [
    'nonsense-statuses.csv',
    6,
    1,
    1,
    0,
    [
      [2, '“yes”'],
      [3, '“Opted”'],
      [4, 'missing'],
      [7, '“unsubscribed”'],
    ],
    [0, 1],
  ],
  [
    'formulas.csv',
    3,
    1,
    0,
    0,
    [
      [2, '“perhaps”'],
      [3, '“-1+1”'],
    ],
  ],
  ['hint-for-spreadsheets.csv', 3, 1, 1, 0, [[4, '“perhaps”']]],
  ['header-with-a-line-break.csv', 2, 1, 1, 0, []],
  ['commas-in-the-header.csv', 2, 1, 1, 0, []],
  [
    'numbers-copied-from-elsewhere.csv',
    4,
    1,
    0,
    0,
    [
      [3, 'has only digits'],
      [4, 'has only digits'],
      [5, 'country (US)'],
    ],
  ],
  ['errors-sent-back.csv', 2, 1, 1, 0, []],
  ['emoji-and-zero-characters.csv', 2, 1, 1, 0, []],
];

const REFUSED: [string, string][] = [
  ['empty.csv', 'This file is empty.'],
  ['header-only.csv', 'no rows below it'],
  ['blank-lines-only.csv', 'no rows'],
  ['binary.csv', 'isn’t text'],
  ['spreadsheet-renamed.csv', 'This is a spreadsheet'],
  ['one-column.csv', 'only one column'],
];

/** A file for each thing that happens to files on their way here. */
describe('importing real files', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ env: { IMPORT_LARGEST_MB: '101' } });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100', 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  /** While so much is being made ready, the server may close the connection that was to be used. */
  const largeUpload = (list: ImportFile) => list.upload().catch(() => list.upload());
  const fixture = (name: string, kind?: 'contacts') =>
    new ImportFile(assent, dana, readFileSync(join(FILES, name)), name, kind);

  it.each(CONSENT)('%s', async (name, total, optedIn, optedOut, unchanged, errors, columns = [1, 2]) => {
    const list = fixture(name);
    await list.upload();
    const check = await list.map(line, ...columns);
    const foretold = await list.forecast();
    expect(await list.runToItsEnd()).toMatchObject({
      status: 'done',
      total,
      optedIn,
      optedOut,
      unchanged,
      failed: errors.length,
    });
    expect(foretold).toMatchObject({ rows: total, optedIn, optedOut, unchanged, failed: errors.length });
    const found = await list.errors();
    expect(found.map(({ row }) => row)).toEqual(errors.map(([row]) => row));
    for (const [index, [, words]] of errors.entries()) expect(found[index]?.reason).toContain(words);
    if (errors.length > 0) expect(check.html).toContain('Rows that can’t be taken');
  });

  it.each(REFUSED)('%s is refused in one sentence', async (name, sentence) => {
    const answer = await fixture(name).upload();
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(sentence);
  });

  it('without-the-columns.csv gets one clear error, and nothing is imported', async () => {
    const sentence =
      'This file needs a column of mobile numbers and one that says Opted In or Opted Out: choose them, or discard the file and upload one that has both.';
    const complaints = (html: string) => [...html.matchAll(/role="alert"|field-error"|aria-invalid/g)].length;
    const list = fixture('without-the-columns.csv');
    const mapping = await list.upload();
    expect(mapping.html).toMatch(/Choose a column<.option>\s*<option value="0">Order</);
    expect(mapping.html).toContain(sentence);
    const answer = await list.match({ lineId: String(line.id), numberColumn: '', statusColumn: '' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(sentence);
    expect([complaints(mapping.html), complaints(answer.html)]).toEqual([1, 1]);
    const wrong = await list.match({ lineId: String(line.id), numberColumn: '0', statusColumn: '' });
    expect(wrong.html).toContain('This file needs a column that says Opted In or Opted Out: choose it,');
    const people = fixture('without-the-columns.csv', 'contacts');
    expect((await people.upload()).html).toContain('This file needs a column of mobile numbers: choose it,');
    for (const each of [list, people]) await dana.post(`/imports/${each.id}/discards`, {});
  });

  it('keeps letters as they were in each encoding', async () => {
    const values = await assent.sql<{ name: string }>(
      `select distinct evidence -> 'values' ->> 0 as name from consent_events where evidence -> 'values' ->> 0 like 'Z%'`,
    );
    expect(values).toEqual([{ name: 'Zoë Müller' }]);
  });

  it('gives formulas back harmless, and takes them as they come back', async () => {
    const list = fixture('formulas.csv');
    await list.importFor(line, 1, 2);
    const { html } = await dana.get(`/imports/${list.id}/errors.csv`);
    expect(html).toContain(`"'=HYPERLINK(""http://example.com"",""Ann"")",'+12295550101,perhaps`);
    expect(html).toContain(`'@SUM(1+1),'+12295550102,'-1+1`);
    const back = new ImportFile(assent, dana, html.replace('perhaps', 'Opted In').replace("'-1+1", 'Opted Out'));
    expect(await back.importFor(line, 1, 2)).toMatchObject({ total: 2, optedIn: 1, optedOut: 1, failed: 0 });
  });

  it('refuses one line of 100 MB, and lives', async () => {
    const list = new ImportFile(assent, dana, Buffer.alloc(100_000_000, 'x'), 'one-line.csv');
    const answer = await largeUpload(list);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('more than a million characters');
    expect((await dana.get('/imports')).status).toBe(200);
    expect(
      await assent.sql('select from import_chunks c join imports i on i.id = c.import_id where i.file_size > 1000000'),
    ).toEqual([]);
  }, 120_000);

  it('refuses a file over the size that is set', async () => {
    const answer = await largeUpload(new ImportFile(assent, dana, Buffer.alloc(107_000_000, 'a,b\n'), 'huge.csv'));
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('larger than 101 MB');
  }, 120_000);

  describe('of contacts', () => {
    const FIELDS = { numberColumn: '0', firstNameColumn: '1', lastNameColumn: '2', emailColumn: '3' };

    it.each([
      ['contacts.csv', { ...FIELDS, customColumns: ['4', '5'] }, { total: 6, added: 3, updated: 1, failed: 2 }],
      ['contacts-semicolons-utf-16.csv', FIELDS, { total: 2, added: 2, updated: 0, failed: 0 }],
      ['contacts-numbers-alone.csv', { numberColumn: '0' }, { total: 3, added: 2, updated: 1, failed: 0 }],
    ])('%s', async (name, fields, counts) => {
      const list = fixture(name, 'contacts');
      expect(await list.importContacts(fields)).toMatchObject({ status: 'done', unchanged: 0, ...counts });
    });
  });
});
