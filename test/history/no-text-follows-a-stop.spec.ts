import { directed } from './directed.js';

/** Enough to say that the run was one, however busy the machine, and that none of its actors had fallen silent. */
const LEAST: Record<string, number> = {
  'opt-outs acknowledged': 20,
  'of these by keyword': 1,
  'of these by import': 1,
  'of these by staff': 1,
  'opt-in keywords acknowledged': 1,
  'opt-ins by staff answered': 1,
  'Blasts confirmed': 1,
  'replies accepted': 1,
  'texts handed over': 50,
  blocked: 1,
  'workers killed': 1,
  'Redis emptied': 1,
  'PostgreSQL cut off': 1,
};

describe('a history with kills, an emptied Redis and a PostgreSQL that is cut off', () => {
  it('breaks no promise', async () => {
    const { code, report, said } = await directed('--seconds', '20', '--seed', '7');
    expect(report.findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(Object.entries(LEAST).filter(([what, least]) => (report.counts[what] ?? 0) < least)).toEqual([]);
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
  }, 240_000);
});
