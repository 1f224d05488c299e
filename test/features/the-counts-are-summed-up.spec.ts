import { TallyCompaction } from '../../src/modules/consent/tally-compaction.js';
import { Assent, eventually } from '../support/assent.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Line } from '../support/stage.js';

const PEOPLE = 240;

describe('the counts of a line', () => {
  const numbers = fictionNumbers(PEOPLE);
  let assent: Assent;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    line = await assent.stage.line(await assent.stage.account(), '+14155550100');
    await texted('START', numbers);
  });
  afterAll(() => assent?.stop());

  const texted = (body: string, people: string[]) =>
    Promise.all(people.map((from) => assent.carrier.deliver({ from, to: line.number, body })));
  /** In one snapshot: what the rows add up to, what is so, and how many rows there are. */
  const counted = async () => {
    const [found] = await assent.sql<{ sum: number; actual: number; rows: number }>(
      `select (select sum(delta)::int from consent_tallies where line_id = $1 and status = 'opted_in') as sum,
              (select count(*)::int from consents where line_id = $1 and status = 'opted_in') as actual,
              (select count(*)::int from consent_tallies where line_id = $1) as rows`,
      [line.id],
    );
    return found ?? { sum: -1, actual: 0, rows: 0 };
  };
  const compaction = () => new TallyCompaction(assent.em);

  it('are right in every snapshot while STOPs come in and three sum them up at once', async () => {
    let isOver = false;
    const wrong: unknown[] = [];
    const reading = async () => {
      while (!isOver) {
        const seen = await counted();
        if (seen.sum !== seen.actual) wrong.push(seen);
      }
    };
    const compacting = async () => {
      while (!isOver) await compaction().compact();
    };
    const all = Promise.all([reading(), compacting(), compacting(), compacting()]);
    await texted('STOP', numbers.slice(0, 200));
    isOver = true;
    await all;
    await compaction().compact();
    expect(wrong).toEqual([]);
    const { sum, actual, rows } = await counted();
    expect([sum, actual]).toEqual([PEOPLE - 200, PEOPLE - 200]);
    expect(rows).toBeLessThanOrEqual(200);
  });

  it('wait for no writer, and no writer for them', async () => {
    await texted('START', numbers.slice(0, 200));
    const [writer, other] = [await assent.session(), await assent.session()];
    try {
      await writer.query('begin');
      await writer.query(`insert into consent_tallies values ($1, 'opted_in', 0)`, [line.id]);
      await other.query('begin');
      await other.query('select from consent_tallies for update');
      await compaction().compact();
      await texted('STOP', numbers.slice(200, 210));
    } finally {
      writer.release(true);
      other.release(true);
    }
    await compaction().compact();
    const { sum, actual } = await counted();
    expect([sum, actual]).toEqual([PEOPLE - 10, PEOPLE - 10]);
  });

  it('are a few rows soon after, where a worker runs, and the ledger agrees', async () => {
    await texted('STOP', numbers);
    await texted('START', numbers);
    await assent.startWorker();
    await eventually('they are summed up', async () => (await counted()).rows <= 200);
    expect((await assent.command('ledger:verify')).output).toContain('The ledger holds.');
    expect(await counted()).toMatchObject({ sum: PEOPLE, actual: PEOPLE });
  });
});
