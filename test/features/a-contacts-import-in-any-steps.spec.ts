import fc from 'fast-check';
import type { RunningImport } from '../../src/modules/imports/runs/running-import.js';
import { Assent } from '../support/assent.js';
import { type Course, merged } from '../support/merging-through-crashes.js';

type Row = { number: number; name: string; plan: string };
type Story = { before: (Row & { isDeleted: boolean })[]; rows: Row[] } & Course;

const row = {
  number: fc.integer({ min: 0, max: 9 }),
  name: fc.constantFrom('', 'Ann', 'Bob'),
  plan: fc.constantFrom('', 'gold', 'free'),
};
const story: fc.Arbitrary<Story> = fc.record({
  before: fc.uniqueArray(fc.record({ ...row, isDeleted: fc.boolean() }), {
    maxLength: 6,
    selector: ({ number }) => number,
  }),
  rows: fc.array(fc.record(row), { minLength: 1, maxLength: 25 }),
  stepRows: fc.integer({ min: 1, max: 10 }),
  crashes: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
});

describe('a Contacts Import, in whatever steps and with a crash between any two of them', () => {
  let assent: Assent;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    await assent.stage.user(account, 'dana@example.com');
  });
  afterAll(() => assent?.stop());

  const fieldsOf = ({ plan }: Row) => JSON.stringify(plan === '' ? {} : { Plan: plan });
  const numberOf = ({ number }: Row) => `+14155550${100 + number}`;

  /** In an account of its own, with a list; the rows are staged as a check would. */
  async function staged({ before, rows }: Story): Promise<RunningImport> {
    const { id: accountId } = await assent.stage.account();
    for (const each of before)
      await assent.sql(
        `insert into contacts (account_id, mobile_number, first_name, custom_fields, deleted_at)
         values ($1, $2, $3, $4, case when $5 then now() end)`,
        [accountId, numberOf(each), each.name, fieldsOf(each), each.isDeleted],
      );
    const [{ id, list } = { id: 0, list: 0 }] = await assent.sql<{ id: number; list: number }>(
      `with list as (insert into contact_lists (account_id, name) values ($1, 'Regulars') returning id)
       insert into imports (account_id, kind, list_id, file_name, number_column, status, rows_total, rows_staged, created_by)
       select $1, 'contacts', list.id, 'any.csv', 0, 'running', $2, $2, 1 from list returning id, list_id as list`,
      [accountId, rows.length],
    );
    for (const [index, each] of rows.entries())
      await assent.sql('insert into import_rows values ($1, $2, $3, null, $4)', [
        id,
        index + 2,
        numberOf(each),
        [each.name, '', '', fieldsOf(each)],
      ]);
    return { id, kind: 'contacts', accountId, listId: list } as RunningImport;
  }

  async function run(told: Story): Promise<unknown> {
    const running = await staged(told);
    expect(await merged(assent, running, told)).toBe(true);
    return outcomeOf(running);
  }

  async function outcomeOf({ id, accountId, listId }: RunningImport) {
    return {
      counts: await assent.sql(
        `select rows_added, rows_updated, rows_unchanged, contacts_created from imports where id = $1
         and rows_added + rows_updated + rows_unchanged = rows_total`,
        [id],
      ),
      contacts: await assent.sql(
        `select mobile_number, first_name, custom_fields, deleted_at is null as here from contacts where account_id = $1 order by 1`,
        [accountId],
      ),
      list: await assent.sql(
        `select c.mobile_number from contact_list_members m join contacts c on c.id = m.contact_id where m.list_id = $1 order by 1`,
        [listId],
      ),
    };
  }

  it('ends in the same contacts, list and counts as one run without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const cut = await run(told);
        const whole = await run({ ...told, stepRows: 1_000, crashes: [] });
        expect(cut).toEqual(whole);
        expect((cut as { counts: unknown[] }).counts).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});
