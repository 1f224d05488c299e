import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const ROWS = 6_000;
const number = (index: number) => `+1312${2_000_000 + index}`;

describe('two imports at once', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 2 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk', 10_000);
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterEach(() => {
    for (const { log } of [assent.web, ...assent.workers]) expect(log).not.toMatch(/deadlock|will be tried again/);
  });
  afterAll(() => assent?.stop());

  const ready = async (rows: string[], name: string, at = line) => {
    const list = new ImportFile(assent, dana, `Mobile Number,Status\n${rows.join('\n')}\n`, name);
    await list.upload();
    await list.map(at);
    return list;
  };
  const verified = async () => expect((await assent.command('ledger:verify')).code).toBe(0);

  it('of the same numbers on the same line, while their customers text STOP, settle each row once', async () => {
    const all = Array.from({ length: ROWS }, (_, index) => index);
    const one = await ready(
      all.map((index) => `${number(index)},Opted In`),
      'in.csv',
    );
    const other = await ready(
      all.map((index) => `${number(index)},${index % 2 ? 'Opted Out' : 'Opted In'}`),
      'out.csv',
    );
    const stopping = all.filter((index) => index % 100 === 0);
    const stops = async () => {
      for (const index of stopping) {
        const { status } = await assent.carrier.deliver({ from: number(index), to: LINE, body: 'STOP' });
        expect(status).toBe(200);
      }
    };
    const [, first, second] = await Promise.all([stops(), one.runToItsEnd(), other.runToItsEnd()]);
    for (const counts of [first, second]) {
      expect(counts).toMatchObject({ status: 'done', total: ROWS });
      expect(counts.optedIn + counts.optedOut + counts.unchanged + counts.failed).toBe(ROWS);
    }
    const statuses = await assent.sql<{ number: string; status: string }>(
      'select mobile_number as number, status from consents where line_id = $1',
      [line.id],
    );
    const out = new Set([...all.filter((index) => index % 2), ...stopping].map(number));
    expect(statuses).toHaveLength(ROWS);
    expect(
      statuses.filter(({ status, number: each }) => status !== (out.has(each) ? 'opted_out' : 'opted_in')),
    ).toEqual([]);
    await verified();
  }, 180_000);

  it('of the same new numbers in opposite order, for two lines and as contacts, settle each row once', async () => {
    const other = await assent.stage.line(account, '+14155550101', 'Back office', 10_000);
    const numbers = Array.from({ length: ROWS }, (_, index) => number(20_000 + index));
    const optedIn = numbers.map((each) => `${each},Opted In`);
    const backwards = new ImportFile(
      assent,
      dana,
      `Mobile Number\n${numbers.toReversed().join('\n')}\n`,
      'contacts.csv',
      'contacts',
    );
    await backwards.upload();
    await backwards.match({ numberColumn: '0' });
    const files = [await ready(optedIn, 'one.csv'), await ready(optedIn.toReversed(), 'two.csv')];
    files.push(await ready(optedIn.toReversed(), 'other-line.csv', other), backwards);
    const [one, two, three, contacts] = await Promise.all(files.map((file) => file.runToItsEnd()));
    expect([(one?.optedIn ?? 0) + (two?.optedIn ?? 0), three?.optedIn]).toEqual([ROWS, ROWS]);
    expect(contacts).toMatchObject({ status: 'done', total: ROWS, failed: 0 });
    const [{ count } = { count: 0 }] = await assent.sql<{ count: number }>(
      'select count(*)::int as count from contacts where mobile_number = any($1)',
      [numbers],
    );
    expect(count).toBe(ROWS);
    await verified();
  }, 180_000);

  it('and somebody who adds a contact of the file by hand: it is added once', async () => {
    const [ann, bob] = [number(9_000), number(9_001)];
    const list = await ready([`${ann},Opted In`, `${bob},Opted In`], 'two.csv');
    const byHand = await assent.session();
    try {
      await byHand.query(`begin; insert into contacts (account_id, mobile_number) values (${account.id}, '${ann}')`);
      await list.run();
      await eventually('the import waits for it', async () => {
        const waiting = await assent.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return waiting.length > 0;
      });
      await byHand.query('commit');
    } finally {
      byHand.release();
    }
    expect(await list.ended()).toMatchObject({ status: 'done', optedIn: 2, contacts: 1 });
    expect(
      await assent.sql('select mobile_number as number from contacts where mobile_number = any($1) order by 1', [
        [ann, bob],
      ]),
    ).toEqual([{ number: ann }, { number: bob }]);
    const [faults] = await assent.sql('select faults from imports where id = $1', [list.id]);
    expect(faults).toEqual({ faults: 0 });
  });

  it('and a Blast: nobody whom a file has opted out is texted after it is done', async () => {
    const all = Array.from({ length: 3_000 }, (_, index) => 10_000 + index);
    await (
      await ready(
        all.map((index) => `${number(index)},Opted In`),
        'more.csv',
      )
    ).runToItsEnd();
    const out = await ready(
      all.map((index) => `${number(index)},Opted Out`),
      'no-more.csv',
    );
    const saturday = new BlastWriter(assent, dana, line);
    const draft = await saturday.write({ name: 'Saturday' });
    const [id] = await Promise.all([saturday.confirm(draft), out.runToItsEnd()]);
    await saturday.is(id, 'done');
    expect((await saturday.recipients(id)).filter(({ status }) => status !== 'blocked')).not.toEqual([]);
    const late = await assent.sql(
      `select m.mobile_number from messages m join imports i on i.id = $1
       where m.origin = 'blast' and m.handed_over_at > i.finished_at and m.mobile_number between $2 and $3`,
      [out.id, number(10_000), number(12_999)],
    );
    expect(late).toEqual([]);
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
    await verified();
  }, 180_000);
});
