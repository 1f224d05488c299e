import { MobileNumber } from '../../src/shared/mobile-number.js';

describe('a mobile number', () => {
  it.each([
    ['+1 415 555 0111', 'US', '+14155550111'],
    ['(415) 555-0111', 'US', '+14155550111'],
    ['415.555.0111', 'US', '+14155550111'],
    ['1-415-555-0111', 'US', '+14155550111'],
    ['４１５５５５０１１１', 'US', '+14155550111'],
    ['415 555 0111', 'US', '+14155550111'],
    ['07911 123456', 'GB', '+447911123456'],
    ['+44 7911 123456', 'US', '+447911123456'],
  ])('is read from %s in %s', (text, country, value) => {
    expect(MobileNumber.parse(text, country)).toEqual({ ok: true, value });
  });

  it.each([
    ['4.479E+11', 'spreadsheet'],
    ['4,479E+11', 'spreadsheet'],
    ['447911123456.0', 'country'],
    ['call me', 'only digits'],
    ['415-555-CALL', 'only digits'],
    ['12345', 'too short'],
    ['+1234567890123456789', 'too long'],
    ['447911123456', 'country'],
    ['+1 415 555', 'no mobile number'],
    ['  ', 'needed'],
  ])('is never guessed from %s', (text, reason) => {
    const read = MobileNumber.parse(text, 'US');
    expect(read.ok ? read.value : read.reason).toContain(reason);
  });

  it('is shown as people of the country write it', () => {
    expect(MobileNumber.format('+14155550111', 'US')).toBe('(415) 555-0111');
    expect(MobileNumber.format('+447911123456', 'US')).toBe('+44 7911 123456');
    expect(MobileNumber.format('+447911123456', 'GB')).toBe('07911 123456');
  });
});
