import fc from 'fast-check';
import { momentOf, wallClockAt } from '../../src/modules/blasts/wall-clock.js';

const on = (date: string, time: string, zone: string) => momentOf({ date, time, zone });
const at = (text: string) => new Date(text);

describe('when a time on the wall is', () => {
  it('is one moment on an ordinary day, in the offset of that day', () => {
    expect(on('2026-12-01', '09:00', 'America/New_York')).toEqual({ kind: 'once', at: at('2026-12-01T14:00:00Z') });
    expect(on('2027-07-01', '09:00', 'America/New_York')).toEqual({ kind: 'once', at: at('2027-07-01T13:00:00Z') });
    expect(on('2026-12-01', '09:00', 'Asia/Kolkata')).toEqual({ kind: 'once', at: at('2026-12-01T03:30:00Z') });
  });

  it.each([
    ['America/New_York', '2027-03-14', '02:00', '2027-03-14T06:00:00Z', '2027-03-14T07:00:00Z'],
    ['America/New_York', '2027-03-14', '02:59', '2027-03-14T06:59:00Z', '2027-03-14T07:59:00Z'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:15:00Z', '2027-10-02T15:45:00Z'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-29T22:00:00Z', '2011-12-30T22:00:00Z'],
  ])('is never while the clocks of %s go forward, %s %s', (zone, date, time, before, after) => {
    expect(on(date, time, zone)).toEqual({ kind: 'never', before: at(before), after: at(after) });
  });

  it.each([
    ['America/New_York', '2026-11-01', '01:00', '2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z'],
    ['Europe/London', '2027-10-31', '01:30', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z'],
  ])('is twice when the clocks of %s go back, %s %s', (zone, date, time, first, second) => {
    expect(on(date, time, zone)).toEqual({ kind: 'twice', first: at(first), second: at(second) });
  });

  it('is once again right at the edges of a change', () => {
    expect(on('2027-03-14', '01:59', 'America/New_York')).toMatchObject({ kind: 'once' });
    expect(on('2027-03-14', '03:00', 'America/New_York')).toEqual({ kind: 'once', at: at('2027-03-14T07:00:00Z') });
    expect(on('2026-11-01', '02:00', 'America/New_York')).toEqual({ kind: 'once', at: at('2026-11-01T07:00:00Z') });
  });

  it.each([
    ['2026-02-30', '09:00', 'UTC'],
    ['2026-12-01', '24:00', 'UTC'],
    ['2026-12-01', '9:00', 'UTC'],
    ['1.12.2026', '09:00', 'UTC'],
    ['2026-12-01', '09:00', 'Mars/Olympus'],
    ['', '', ''],
  ])('is none for %s %s %s', (date, time, zone) => {
    expect(on(date, time, zone)).toBeNull();
  });

  it('reads back every minute that any of these clocks shows', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Pacific/Chatham',
      'UTC',
    );
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const moment = momentOf(wallClockAt(new Date(minute * 60_000), zone));
        const readings =
          moment?.kind === 'once' ? [moment.at] : moment?.kind === 'twice' ? [moment.first, moment.second] : [];
        expect(readings.map((reading) => reading.getTime())).toContain(minute * 60_000);
      }),
      { numRuns: 2_000 },
    );
  });
});
