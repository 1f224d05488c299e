import fc from 'fast-check';
import { Consents } from '../../src/modules/consent/consents.js';
import type { RunningImport } from '../../src/modules/imports/runs/running-import.js';
import { Assent } from '../support/assent.js';
import { type Course, merged } from '../support/merging-through-crashes.js';
import type { Account, Line } from '../support/stage.js';

type Row = { number: number; status: 'opted_in' | 'opted_out' };
type Story = { before: Row[]; rows: Row[] } & Course;

const row = fc.record({
  number: fc.integer({ min: 0, max: 12 }),
  status: fc.constantFrom('opted_in' as const, 'opted_in' as const, 'opted_out' as const),
});
const story: fc.Arbitrary<Story> = fc.record({
  before: fc.uniqueArray(row, { maxLength: 6, selector: ({ number }) => number }),
  rows: fc.array(row, { minLength: 1, maxLength: 30 }),
  stepRows: fc.integer({ min: 1, max: 12 }),
  crashes: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
});

describe('an import, in whatever steps and with a crash between any two of them', () => {
  let assent: Assent;
  let account: Account;
  let lines = 0;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    await assent.stage.user(account, 'dana@example.com');
  });
  afterAll(() => assent?.stop());

  const numberOf = (line: Line, { number }: Row) =>
    `+1${200 + Number(line.number.slice(-3))}55501${String(number).padStart(2, '0')}`;

  /** The rows are staged as a check would, on a line of their own, where some have said something before. */
  async function staged({ before, rows }: Story): Promise<{ running: RunningImport; line: Line }> {
    lines += 1;
    const line = await assent.stage.line(account, `+1415${5_550_100 + lines}`, `Line ${lines}`);
    await assent.em.transactional(async (em) => {
      for (const each of before) {
        const cause = { cause: 'api' as const, evidence: { note: 'said before' } };
        await new Consents().record(em, {
          ...cause,
          lineId: line.id,
          mobileNumber: numberOf(line, each),
          status: each.status,
        });
      }
    });
    const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
      `insert into imports (account_id, kind, line_id, file_name, file_sha256, number_column, status_column, header, status,
         rows_total, rows_staged, created_by)
       values ($1, 'consent_status', $2, 'any.csv', 'hash', 0, 1, '{n,s}', 'running', $3, $3, 1) returning id`,
      [account.id, line.id, rows.length],
    );
    for (const [index, each] of rows.entries()) {
      const number = numberOf(line, each);
      await assent.sql('insert into import_rows values ($1, $2, $3, $4, $5)', [
        id,
        index + 2,
        number,
        each.status,
        [number, each.status],
      ]);
    }
    const running = { id, kind: 'consent_status', lineId: line.id, accountId: account.id, fileName: 'any.csv' };
    return { running: { ...running, fileHash: 'hash', createdBy: 1, statusColumn: 1 } as RunningImport, line };
  }

  async function run(told: Story): Promise<unknown> {
    const { running, line } = await staged(told);
    expect(await merged(assent, running, told)).toBe(true);
    return outcomeOf(running.id, line);
  }

  /** All that an import leaves behind, without what differs from line to line and from moment to moment. */
  async function outcomeOf(importId: number, line: Line) {
    const last = 'right(mobile_number, 2) as number';
    return {
      counts: await assent.sql(
        `select rows_opted_in, rows_opted_out, rows_unchanged, rows_failed, contacts_created from imports where id = $1
         and rows_opted_in + rows_opted_out + rows_unchanged + rows_failed = rows_total`,
        [importId],
      ),
      consent: await assent.sql(`select ${last}, status from consents where line_id = $1 order by 1`, [line.id]),
      ledger: await assent.sql(
        `select ${last}, status_before, status_after, cause, evidence ->> 'row' as row from consent_events where line_id = $1 order by 1, id`,
        [line.id],
      ),
      errors: await assent.sql(`select row_number, kind from import_row_errors where import_id = $1 order by 1`, [
        importId,
      ]),
    };
  }

  it('ends in the same consent, ledger, counts and errors as one run without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const cut = await run(told);
        const whole = await run({ ...told, stepRows: 1_000, crashes: [] });
        expect(cut).toEqual(whole);
        expect((cut as { counts: unknown[] }).counts).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});
