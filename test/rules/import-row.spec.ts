import { readConsentRow } from '../../src/modules/imports/consent-row.js';

const RULES = { header: ['Name', 'Mobile Number', 'Status'], numberColumn: 1, statusColumn: 2, country: 'US' };

const read = (...cells: string[]) => readConsentRow({ row: 2, cells, broken: false }, RULES);

describe('a row of a Consent Status Import', () => {
  it.each([
    ['Opted In', 'opted_in'],
    ['Opted Out', 'opted_out'],
    ['  oPTED oUT ', 'opted_out'],
    ['OPTED IN', 'opted_in'],
  ])('takes the status %p', (written, status) => {
    expect(read('Ann', '+14155550111', written)).toMatchObject({ ok: true, mobileNumber: '+14155550111', status });
  });

  it.each(['maybe', 'Opted', 'yes', 'in', 'OptedIn', 'unsubscribed', '0'])(
    'refuses the status %p by name',
    (written) => {
      expect(read('Ann', '+14155550111', written)).toMatchObject({
        ok: false,
        value: written,
        reason: `“${written}” isn’t a status: use Opted In or Opted Out.`,
      });
    },
  );

  it('says when the status is missing', () => {
    expect(read('Ann', '+14155550111', ' ')).toMatchObject({
      ok: false,
      reason: 'The status is missing: use Opted In or Opted Out.',
    });
  });

  it.each([
    '(415) 555-0111',
    '415.555.0111',
    '1 415 555 0111',
    '+1 415 555 0111',
    "'+14155550111",
    '\u202a+1 415-555-0111\u202c',
    '\u200e+14155550111',
  ])('reads the number %p', (written) => {
    expect(read('Ann', written, 'Opted In')).toMatchObject({ ok: true, mobileNumber: '+14155550111' });
  });

  it.each(['4.479E+11', '', '12345', '447911123456', 'call her', "''+14155550111"])(
    'refuses the number %p and never guesses',
    (written) => {
      expect(read('Ann', written, 'Opted In')).toMatchObject({ ok: false, value: written });
    },
  );

  it('names both faults of a row at once', () => {
    const bad = read('Ann', '4.479E+11', 'maybe');
    expect(bad).toMatchObject({ ok: false, value: '4.479E+11' });
    expect(!bad.ok && bad.reason).toMatch(/digits are lost.*“maybe” isn’t a status/);
  });

  it('refuses rows that are too short, too long, broken, or the header once more', () => {
    expect(read('Ann', '+14155550111')).toMatchObject({ ok: false, reason: expect.stringContaining('2 values') });
    expect(read('Ann', '+14155550111', 'Opted In', '')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('4 values'),
    });
    expect(read('name', 'MOBILE NUMBER ', 'Status')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('header'),
    });
    expect(readConsentRow({ row: 2, cells: ['"Ann'], broken: true }, RULES)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('quotes'),
    });
  });

  it('shortens an endless value in the reason without cutting a character in half', () => {
    const bad = read('Ann', '+14155550111', '😀'.repeat(100));
    expect(!bad.ok && bad.reason).toContain(`${'😀'.repeat(60)}…`);
  });
});
