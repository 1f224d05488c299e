import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

const ROWS = 45_000;

/** Every fifth opts out; a few are bad, said twice, or said both ways. */
function manyRows(area: number): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const number = `+1${area}${String(2_000_000 + (index % 500 === 9 ? index - 1 : index)).padStart(7, '0')}`;
    return `${number},${index % 1_000 === 7 ? 'maybe' : index % 5 === 0 ? 'Opted Out' : 'Opted In'}`;
  });
  return `Mobile Number,Status\n${rows.join('\n')}\n`;
}

describe('an import whose worker is killed', () => {
  let assent: Assent;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const started = async (area: number) => {
    const list = new ImportFile(assent, dana, manyRows(area));
    await list.upload();
    await list.map(line);
    await list.run();
    return list;
  };
  const hasBegun = (list: ImportFile, column: string) =>
    eventually(
      `import ${list.id} has ${column}`,
      async () => (await assent.sql(`select ${column} as found from imports where id = $1`, [list.id]))[0]?.found,
    );
  const eventsOf = (list: ImportFile) =>
    assent.sql(
      `select count(*)::int as events, count(distinct mobile_number)::int as numbers from consent_events where evidence ->> 'importId' = $1`,
      [String(list.id)],
    );
  const expected = {
    status: 'done',
    total: ROWS,
    optedOut: 9_000,
    unchanged: 90,
    failed: 45,
    optedIn: 35_865,
    contacts: 44_865,
  };

  it('goes on where the worker was, with no row lost and none done twice', async () => {
    const list = await started(312);
    await hasBegun(list, 'nullif(rows_opted_in, 0)');
    await assent.workers.at(-1)?.kill();
    const cutOff = await list.counts();
    expect(cutOff.status).toBe('running');
    await assent.startWorker();
    expect(await list.ended(120)).toMatchObject(expected);
    expect(await eventsOf(list)).toEqual([{ events: 44_865, numbers: 44_865 }]);
  }, 180_000);

  it('records each opt-out that a file repeats once, too', async () => {
    const list = await started(312);
    await hasBegun(list, 'nullif(rows_unchanged, 0)');
    await assent.workers.at(-1)?.kill();
    expect((await list.counts()).status).toBe('running');
    await assent.startWorker();
    expect(await list.ended(120)).toMatchObject({ status: 'done', total: ROWS, unchanged: ROWS - 45, failed: 45 });
    expect(await eventsOf(list)).toEqual([{ events: 9_000, numbers: 9_000 }]);
  }, 180_000);

  it('stages again what was half read, also when the database has lost the stage', async () => {
    const list = await started(313);
    await hasBegun(list, 'nullif(bytes_read, 0)');
    await assent.workers.at(-1)?.kill();
    await assent.sql('truncate import_rows');
    await assent.startWorker();
    await hasBegun(list, 'nullif(rows_opted_in, 0)');
    await assent.workers.at(-1)?.kill();
    await assent.sql('truncate import_rows');
    await Promise.all([assent.startWorker(), assent.startWorker()]);
    expect(await list.ended(120)).toMatchObject(expected);
    expect(await eventsOf(list)).toEqual([{ events: 44_865, numbers: 44_865 }]);
    expect(await list.errors()).toHaveLength(45);
  }, 240_000);
});
