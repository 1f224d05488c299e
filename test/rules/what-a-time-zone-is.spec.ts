import { isTimeZone, readTimeZone, timeZoneChoices } from '../../src/shared/time-zones.js';

describe('a time zone', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    [' America/New York ', 'America/New_York'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['utc', 'UTC'],
  ])('is read from %p', (written, zone) => {
    expect(readTimeZone(written)).toBe(zone);
  });

  it('is read by a name that it has now or had before', () => {
    expect(readTimeZone('Asia/Kolkata')).toBe(readTimeZone('Asia/Calcutta'));
    expect(readTimeZone('Asia/Kolkata')).not.toBeNull();
  });

  it.each(['', 'Mars/Base', 'EST', 'Eastern', '+05:00', 'America/', '__proto__', 'America/New_York; drop'])(
    'is not guessed from %p',
    (written) => {
      expect(readTimeZone(written)).toBeNull();
      expect(isTimeZone(written)).toBe(false);
    },
  );

  it('is read as itself, each that can be chosen', () => {
    for (const { value } of timeZoneChoices) expect(readTimeZone(String(value))).toBe(value);
  });
});
