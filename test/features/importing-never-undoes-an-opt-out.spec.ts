import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';
import { suspiciousText } from '../support/suspicious-text.js';

const LINE = '+14155550100';
const BOB = '+14155550112';
const CAT = '+14155550113';

describe('an import never undoes an opt-out', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const file = (content: string) => new ImportFile(assent, dana, content);
  const statusOf = async (number: string, at = line) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [at.id, number]))[0]
      ?.status;

  it('reports each row that says Opted In for Bob, who texted STOP', async () => {
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    const list = file(`Mobile Number,Status\n${BOB},Opted In\n${CAT},Opted In\n(415) 555-0112,Opted In\n`);
    expect(await list.importFor(line)).toMatchObject({ total: 3, optedIn: 1, failed: 2, unchanged: 0 });
    expect(await statusOf(BOB)).toBe('opted_out');
    const reason = `${BOB} has opted out; only they can opt in again, by texting an opt-in keyword to the line.`;
    expect(await list.errors()).toMatchObject([
      { row: 2, reason },
      { row: 4, reason },
    ]);
  });

  it('lets Bob come back by texting START, as the page says', async () => {
    const list = file(`Mobile Number,Status\n${CAT},Opted Out\n`);
    expect(await list.importFor(line)).toMatchObject({ optedOut: 1 });
    await assent.carrier.deliver({ from: CAT, to: LINE, body: 'START' });
    expect(await statusOf(CAT)).toBe('opted_in');
  });

  it('counts a repeated opt-out as unchanged, and lets it outrank a START that was on its way', async () => {
    const dan = '+14155550114';
    await assent.carrier.deliver({ from: dan, to: LINE, body: 'STOP' });
    const between = new Date();
    const list = file(`Mobile Number,Status\n${dan},Opted Out\n`);
    expect(await list.importFor(line)).toMatchObject({ total: 1, optedOut: 0, unchanged: 1, failed: 0 });
    await assent.carrier.deliver({ from: dan, to: LINE, body: 'START', receivedAt: between });
    expect(await statusOf(dan)).toBe('opted_out');
    expect(await assent.sql('select cause from consent_events where mobile_number = $1 order by id', [dan])).toEqual([
      { cause: 'keyword' },
      { cause: 'import' },
    ]);
    await assent.carrier.deliver({ from: dan, to: LINE, body: 'START' });
    expect(await statusOf(dan)).toBe('opted_in');
  });

  it('settles what was open about somebody whom the file opts out', async () => {
    const eve = '+14155550115';
    const messageId = await suspiciousText(assent, line, eve, 'enough already, lose my number');
    const list = file(`Mobile Number,Status\n${eve},Opted Out\n`);
    expect(await list.importFor(line)).toMatchObject({ optedOut: 1 });
    const settled = await assent.sql(
      `select r.decision, u.name, e.cause from text_reviews r join consent_events e on e.id = r.event_id
       join users u on u.id = r.decided_by where message_id = $1`,
      [messageId],
    );
    expect(settled).toEqual([{ decision: 'opted_out', name: 'dana', cause: 'import' }]);
  });

  it('keeps the opt-out of a deleted contact, and brings back the contact of a row that is taken', async () => {
    await assent.sql('update contacts set deleted_at = now() where mobile_number = any($1)', [[BOB, CAT]]);
    const list = file(`Mobile Number,Status\n${BOB},Opted In\n${CAT},Opted In\n`);
    expect(await list.importFor(line)).toMatchObject({ failed: 1, unchanged: 1, contacts: 1 });
    const deleted = await assent.sql('select mobile_number from contacts where deleted_at is not null');
    expect(deleted).toEqual([{ mobile_number: BOB }]);
  });

  it('counts what is so at the run, not at the check, and counts every row', async () => {
    const [fay, gil, hal, ida] = ['+14155550116', '+14155550117', '+14155550118', '+14155550119'];
    await file(`Mobile Number,Status\n${ida},Opted In\n`).importFor(line);
    const list = file(`Mobile Number,Status\n${fay},Opted In\n${gil},Opted In\n${hal},Opted Out\n${ida},Opted In\n`);
    await list.upload();
    await list.map(line);
    expect(await list.forecast()).toMatchObject({ rows: 4, optedIn: 2, optedOut: 1, unchanged: 1, failed: 0 });
    await assent.carrier.deliver({ from: gil, to: LINE, body: 'STOP' });
    await assent.carrier.deliver({ from: hal, to: LINE, body: 'STOP' });
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [ida]);
    const counts = { total: 4, optedIn: 1, optedOut: 0, unchanged: 2, failed: 1, contacts: 2 };
    expect(await list.runToItsEnd()).toMatchObject(counts);
    const { html } = await dana.get(`/imports/${list.id}`);
    const shown = [...html.matchAll(/<dd class="stat-value[^"]*">(\d+)</g)].map(([, value]) => Number(value));
    expect(shown).toEqual([1, 0, 2, 1, 2]);
    expect(await statusOf(gil)).toBe('opted_out');
  });

  it('does not start while customers could not opt in to the line again', async () => {
    // Without the keywords that every line is opened with.
    const [lonely] = await assent.sql<Line>(
      `insert into lines (account_id, label, phone_number) values ($1, 'Lonely', '+14155550101')
       returning id, phone_number as number, account_id as "accountId"`,
      [account.id],
    );
    if (!lonely) throw new Error('The line was not made.');
    const list = file(`Mobile Number,Status\n+14155550199,Opted Out\n`);
    await list.upload();
    const check = await list.map(lonely);
    expect(check.html).toContain('no active keyword that opts in');
    expect(check.html).not.toContain('Run import');
    expect((await list.run()).status).toBe(422);
    expect((await list.counts()).status).toBe('checked');
    expect(await statusOf('+14155550199', lonely)).toBeUndefined();
  });
});
