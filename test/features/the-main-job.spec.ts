import { Assent, eventually } from '../support/assent.js';
import { consentFile } from '../support/consent-file.js';
import { fictionNumbers } from '../support/fiction.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const BLAST = 'Maple Street Dental: we are open on Saturday. Reply STOP to opt out.';

type Text = { to: string; at: Date };

/** Import, Blast, STOP in the middle of it, report: what Assent is for, through HTTP and the real servers. */
describe('the main job', () => {
  const file = consentFile(fictionNumbers(11_000).slice(1_000));
  const stoppers = [...file.optedIn.slice(-40), ...file.optedIn.slice(2_000, 2_010)];
  const optedOutAt = new Map<string, Date>();
  let assent: Assent;
  let account: Account;
  let line: Line;
  let staff: StaffMember;
  let importId: string;
  let blastId: string;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 2 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Main line', 2_000);
    await assent.stage.user(account, 'ann.admin@example.com');
    staff = await assent.signIn('ann.admin@example.com', PASSWORD);
    // Some had opted out by themselves before anyone thought of a file.
    for (const from of file.optedOutBefore) await assent.carrier.deliver({ from, to: LINE, body: 'STOP' });
  });
  afterAll(() => assent?.stop());

  const count = async (sql: string, params: unknown[] = []) =>
    Number((await assent.sql<{ count: string }>(`select count(*) ${sql}`, params))[0]?.count);
  const blastTexts = () =>
    assent.sql<Text>(
      `select customer_number as to, at from simulated_texts where direction = 'to_customer' and body = $1`,
      [BLAST],
    );

  it('imports the consent file, and reports each bad row with its number and a reason', async () => {
    const form = new FormData();
    form.set('kind', 'consent_status');
    form.set('file', new Blob([file.csv], { type: 'text/csv' }), 'customers.csv');
    const mapping = await staff.post('/imports', form);
    importId = /imports\/(\d+)\/mapping/.exec(mapping.url)?.[1] ?? '';
    expect(mapping.html).toContain('Mobile Number');
    await staff.post(`/imports/${importId}/mapping`, { lineId: String(line.id), numberColumn: '1', statusColumn: '2' });
    await staff.post(`/imports/${importId}/runs`, {});
    const done = await eventually('the import is done', async () => {
      const [found] = await assent.sql(`select * from imports where id = $1 and status in ('done', 'failed')`, [
        importId,
      ]);
      return found;
    });
    expect(done).toMatchObject({
      status: 'done',
      rows_total: 10_000,
      rows_opted_in: file.optedIn.length,
      rows_opted_out: file.optedOut.length,
      rows_unchanged: file.unchanged,
      rows_failed: 37,
    });
    const errors = await assent.sql<{ row_number: number; reason: string }>(
      'select row_number, reason from import_row_errors where import_id = $1 order by row_number',
      [importId],
    );
    expect(errors.map((error) => error.row_number)).toEqual(file.badRows);
    expect(errors.every((error) => error.reason.length > 10)).toBe(true);
    const page = await staff.get(`/imports/${importId}`);
    expect(page.html).toContain('37');
    const errorFile = await staff.get(`/imports/${importId}/errors.csv`);
    expect(errorFile.html.trim().split(/\r?\n/)).toHaveLength(38);
  });

  it('shows the same number in the live opt-in list', async () => {
    expect(await count(`from consents where status = 'opted_in' and line_id = $1`, [line.id])).toBe(
      file.optedIn.length,
    );
    const lists = await staff.get('/opt-in-lists');
    expect(lists.html).toContain(file.optedIn.length.toLocaleString('en-US'));
  });

  it('sends a Blast to the list, while 50 of its customers text STOP, 5 of them twice', async () => {
    const draft = await staff.post('/blasts', {
      name: 'Saturday',
      lineId: String(line.id),
      lists: 'own',
      body: BLAST,
      when: 'now',
    });
    blastId = /blasts\/(\d+)/.exec(draft.url)?.[1] ?? '';
    const version = /name="version" value="(\d+)"/.exec(draft.html)?.[1] ?? '';
    const confirmed = await staff.post(`/blasts/${blastId}/confirmations`, { version });
    expect(confirmed.html).toContain('It is on its way');
    await eventually('the Blast is under way', async () => (await blastTexts()).length > 200);
    await Promise.all(
      stoppers.map(async (from, index) => {
        const text = { from, to: LINE, body: index % 2 ? 'STOP' : 'Unsubscribe.', id: `stop-${index}` };
        const twice = index < 5 ? [text, text] : [text];
        const answers = await Promise.all(twice.map((one) => assent.carrier.deliver(one)));
        expect(answers.map((answer) => answer.status)).toEqual(twice.map(() => 200));
        optedOutAt.set(from, new Date(Math.min(...answers.map((answer) => answer.answeredAt.getTime()))));
      }),
    );
    await eventually(
      'the Blast is done and all its texts are settled',
      async () => {
        const [blast] = await assent.sql('select status from blasts where id = $1', [blastId]);
        const unsettled = await count(
          `from messages where origin = 'blast' and status in ('queued', 'sending', 'sent', 'uncertain')`,
        );
        return blast?.status === 'done' && unsettled === 0;
      },
      120,
    );
  });

  it('hands nobody a text after their STOP was answered, nobody two, and nobody who never opted in any', async () => {
    const texts = await blastTexts();
    const late = texts.filter(
      ({ to, at }) => (optedOutAt.get(to)?.getTime() ?? Number.POSITIVE_INFINITY) < at.getTime(),
    );
    expect(late).toEqual([]);
    expect(new Set(texts.map(({ to }) => to)).size).toBe(texts.length);
    const optedIn = new Set(file.optedIn);
    expect(texts.length).toBeGreaterThan(8_000);
    expect(texts.filter(({ to }) => !optedIn.has(to))).toEqual([]);
    const spared = stoppers.filter((number) => !texts.some(({ to }) => to === number));
    expect(spared.length).toBeGreaterThanOrEqual(30);
  });

  it('records exactly one outcome for every recipient, and what it says is what the carrier says', async () => {
    const outcomes = await assent.sql<{ mobile_number: string; status: string; ruling_reason: string }>(
      `select mobile_number, status, ruling_reason from messages where origin = 'blast' and origin_id = $1`,
      [blastId],
    );
    expect(outcomes.map((outcome) => outcome.mobile_number).sort()).toEqual([...file.optedIn].sort());
    const delivered = outcomes
      .filter((outcome) => outcome.status === 'delivered')
      .map((outcome) => outcome.mobile_number);
    expect(delivered.sort()).toEqual((await blastTexts()).map(({ to }) => to).sort());
    const blocked = outcomes.filter((outcome) => outcome.status === 'blocked');
    expect(
      blocked.every((outcome) => outcome.ruling_reason === 'opted_out' && optedOutAt.has(outcome.mobile_number)),
    ).toBe(true);
    expect(delivered.length + blocked.length).toBe(file.optedIn.length);
  });

  it('confirms each of the 50 opt-outs once', async () => {
    const confirmed = await assent.sql<{ to: string }>(
      `select customer_number as to from simulated_texts
       where direction = 'to_customer' and body like '%you are opted out%' and customer_number = any($1)`,
      [stoppers],
    );
    expect(confirmed.map(({ to }) => to).sort()).toEqual([...stoppers].sort());
  });

  it('reports what the ledger says, to the row', async () => {
    const stillIn = file.optedIn.length - stoppers.length;
    const out = file.optedOut.length + file.optedOutBefore.length + stoppers.length;
    const csv = await staff.get(`/reports/opt-in-out.csv?lines=${line.id}&status=opted_in&status=opted_out`);
    const rows = csv.html.trim().split(/\r?\n/).slice(1);
    const numbersWith = (status: string) =>
      rows.filter((row) => row.includes(`,${status},`)).map((row) => /\+1\d{10}/.exec(row)?.[0]);
    expect(numbersWith('Opted In').length).toBe(stillIn);
    expect(numbersWith('Opted Out').length).toBe(out);
    expect(rows).toHaveLength(stillIn + out);
    const stopped = new Set(stoppers);
    expect(numbersWith('Opted In').sort()).toEqual(file.optedIn.filter((number) => !stopped.has(number)).sort());
    expect(await count('from consent_events')).toBe(
      file.optedOutBefore.length + file.optedIn.length + file.optedOut.length + stoppers.length,
    );
    const { output, code } = await assent.command('ledger:verify');
    expect(output).toContain('The ledger holds.');
    expect(code).toBe(0);
  });
});
