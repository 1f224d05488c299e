import { HEIGHT, outcomeChart, some, WIDTH } from '../../src/modules/blasts/progress/chart.js';

const start = new Date('2027-06-01T16:00:00Z');
const secondsIn = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const none = { waiting: 0, sent: 0, delivered: 0, failed: 0, blocked: 0, uncertain: 0 };

describe('what a Blast’s chart draws', () => {
  const snapshots = [
    { ...none, at: secondsIn(5), waiting: 50, delivered: 50 },
    { ...none, at: secondsIn(10), delivered: 75, blocked: 25 },
  ];

  it('is an area for each outcome that came about, which together fill the box when all are settled', () => {
    const layers = outcomeChart(snapshots, start, secondsIn(10));
    expect(layers).toEqual([
      { outcome: 'delivered', path: `M0 160L300 80L600 40L600 40L600 160L600 160L300 160L0 160Z` },
      { outcome: 'blocked', path: `M0 160L300 80L600 0L600 0L600 40L600 40L300 80L0 160Z` },
    ]);
    expect([WIDTH, HEIGHT]).toEqual([600, 160]);
  });

  it('is nothing before the first count', () => {
    expect(outcomeChart([], start, secondsIn(10))).toEqual([]);
  });

  it('is read in a few steps that begin and end where it does', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...none, at: secondsIn(index) }));
    const read = some(many, 12);
    expect(read).toHaveLength(12);
    expect([read[0], read.at(-1)]).toEqual([many[0], many[499]]);
  });
});
