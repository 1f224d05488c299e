import { ZONES_BY_PREFIX, zonesOf } from '../../src/modules/messaging/quiet-hours/number-zones.js';
import { quietNow } from '../../src/modules/messaging/quiet-hours/quiet-now.js';
import { quietUntil } from '../../src/modules/messaging/quiet-hours/quiet-until.js';

const DAY = { from: 21 * 60, until: 8 * 60 };

const until = (zones: string | string[], at: string, times = DAY) => {
  const end = quietUntil([zones].flat(), times, new Date(at));
  return end instanceof Date ? end.toISOString() : end;
};

describe('when a text may leave', () => {
  it.each([
    ['in the day', '2026-06-01T12:00:00-04:00', null],
    ['at eight sharp', '2026-06-01T08:00:00-04:00', null],
    ['a minute before eight', '2026-06-01T07:59:00-04:00', '2026-06-01T12:00:00.000Z'],
    ['a minute before nine', '2026-06-01T20:59:00-04:00', null],
    ['at nine sharp', '2026-06-01T21:00:00-04:00', '2026-06-02T12:00:00.000Z'],
    ['after midnight', '2026-06-01T00:30:00-04:00', '2026-06-01T12:00:00.000Z'],
    ['in the night when the clock goes forward', '2026-03-08T01:30:00-05:00', '2026-03-08T12:00:00.000Z'],
    ['the evening before it', '2026-03-07T22:00:00-05:00', '2026-03-08T12:00:00.000Z'],
    ['in the night when the clock goes back', '2026-11-01T00:30:00-04:00', '2026-11-01T13:00:00.000Z'],
    ['in the second of two equal hours', '2026-11-01T01:30:00-05:00', '2026-11-01T13:00:00.000Z'],
  ])('in New York, %s', (_, at, end) => {
    expect(until('America/New_York', at)).toBe(end);
  });

  it('is when it is day in all the zones that a number may be in', () => {
    const both = ['America/New_York', 'America/Los_Angeles'];
    expect(until(both, '2026-06-01T09:00:00-04:00')).toBe('2026-06-01T15:00:00.000Z');
    expect(until(both, '2026-06-01T12:00:00-04:00')).toBeNull();
    expect(until(both, '2026-06-01T19:00:00-07:00')).toBe('2026-06-02T15:00:00.000Z');
  });

  it('is never, when no hour is day in all of them', () => {
    expect(until(['Pacific/Guam', 'America/New_York', 'Europe/Paris'], '2026-06-01T12:00:00Z')).toBe('never');
  });

  it('is always on a line without quiet hours, and by the line’s own hours otherwise', () => {
    expect(until('America/New_York', '2026-06-01T03:00:00-04:00', { from: 0, until: 0 })).toBeNull();
    expect(until('America/New_York', '2026-06-01T13:00:00-04:00', { from: 12 * 60, until: 14 * 60 })).toBe(
      '2026-06-01T18:00:00.000Z',
    );
  });
});

describe('where a number may be', () => {
  it.each([
    ['+12125550100', ['America/New_York']],
    ['+12085550100', ['America/Denver', 'America/Los_Angeles']],
    ['+18085550100', ['Pacific/Honolulu']],
    ['+16715550100', ['Pacific/Guam']],
    ['+33639980100', ['Europe/Paris']],
  ])('%s', (number, zones) => expect(zonesOf(number, null)).toEqual(zones));

  /** Newer codes are given out for the whole of an area, on both sides of the border that runs through it. */
  it.each([
    ['270', '364'],
    ['850', '448'],
    ['812', '930'],
    ['541', '458'],
    ['208', '986'],
    ['250', '236', '257', '672', '778'],
    ['418', '367', '581'],
    ['709', '879'],
    ['306', '474', '639'],
  ])('%s and the codes that were laid over it may be in the same zones', (first, ...others) => {
    const zones = zonesOf(`+1${first}5550100`, null);
    expect(zones).toHaveLength(2);
    for (const code of others) expect([code, zonesOf(`+1${code}5550100`, null)]).toEqual([code, zones]);
  });

  it('is somewhere, whatever the country', () => {
    expect([...ZONES_BY_PREFIX].filter(([, zones]) => zones.length === 0)).toEqual([]);
  });

  it('is where its contact is, if that is known', () => {
    expect(zonesOf('+12125550100', 'Asia/Tokyo')).toEqual(['Asia/Tokyo']);
  });

  it('is any area when the area code is of none, and any zone of a country with several', () => {
    expect(zonesOf('+18005550100', null)).toEqual(expect.arrayContaining(['America/St_Johns', 'Pacific/Honolulu']));
    expect(zonesOf('+61491570156', null)).toEqual(expect.arrayContaining(['Australia/Sydney', 'Australia/Perth']));
  });
});

describe('what the claim is told of the hour', () => {
  const at = (moment: string, zones: string[] = []) => quietNow(DAY, zones, new Date(moment), new Date(moment));

  it('says by area code when it is day again', () => {
    const quiet = at('2026-06-01T09:00:00-04:00');
    expect(quiet['1415']).toBe('2026-06-01T15:00:00.000Z');
    expect(quiet['1212']).toBe('');
    expect(quiet['1']).toBe('2026-06-01T18:00:00.000Z');
    expect(quiet['33']).toBeUndefined();
    expect(quiet['81']).toBe('2026-06-01T23:00:00.000Z');
  });

  it('is short while it is day in all of North America', () => {
    expect(Object.keys(at('2026-06-01T15:00:00-04:00')).filter((prefix) => /^1(\d\d\d)?$/.test(prefix))).toEqual([
      '1670',
      '1671',
    ]);
  });

  it('knows the zones that contacts have of their own, by day and by night', () => {
    expect(at('2026-06-01T12:00:00-04:00', ['Asia/Tokyo', 'America/Chicago'])).toMatchObject({
      'Asia/Tokyo': '2026-06-01T23:00:00.000Z',
      'America/Chicago': '',
    });
  });

  it('says of any other zone that it has to be asked about', () => {
    expect(at('2026-06-01T12:00:00-04:00')['?']).toBe('?');
  });

  it('clears nothing now that would arrive after nine', () => {
    const [first, last] = ['2026-06-01T20:59:50-04:00', '2026-06-01T21:00:07-04:00'].map((moment) => new Date(moment));
    expect(quietNow(DAY, [], first as Date, last as Date)['1212']).toBe('2026-06-02T12:00:00.000Z');
  });
});
