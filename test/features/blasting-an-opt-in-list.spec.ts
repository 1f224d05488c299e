import { Assent, eventually } from '../support/assent.js';
import type { Answer, StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const OTHER_LINE = '+12125550100';
const ANN = '+14155550111';
const BOB = '+14155550112';
const CAT = '+14155550113';
const DEL = '+14155550114';
/** The next 1st of July, when New York is 4 hours behind. */
const JULY = `${new Date().getUTCFullYear() + (new Date().getUTCMonth() < 6 ? 0 : 1)}-07-01`;

describe('blasting an opt-in list', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let otherLine: Line;
  let staff: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    otherLine = await assent.stage.line(account, OTHER_LINE, 'Recalls');
    await assent.stage.user(account, 'dana@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    staff = await assent.signIn('dana@example.com', PASSWORD);
    await assent.stage.contact(account, CAT, 'Cat');
    for (const from of [ANN, BOB, DEL]) await assent.carrier.deliver({ from, to: LINE, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [DEL]);
  });
  afterAll(() => assent?.stop());

  const written = { name: 'Fall', lists: 'own', body: 'We are open.', when: 'now' };
  const write = (form: Record<string, string> = {}) =>
    staff.post('/blasts', { ...written, lineId: String(line.id), ...form });
  const idOf = ({ url }: Answer) => Number(/blasts\/(\d+)$/.exec(url)?.[1]);
  const versionOf = ({ html }: Answer) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const confirm = (page: Answer) => staff.post(`/blasts/${idOf(page)}/confirmations`, { version: versionOf(page) });
  const blast = async (id: number) => (await assent.sql('select * from blasts where id = $1', [id]))[0];
  const recipients = (id: number) =>
    assent.sql(`select mobile_number, status from messages where origin = 'blast' and origin_id = $1 order by 1`, [id]);
  const done = (id: number) =>
    eventually(`Blast ${id} is done`, async () => {
      const found = await blast(id);
      return found?.status === 'done' && found;
    });

  it('refuses braces that no field fills in, which nobody should get to read', async () => {
    const refused = await write({ body: 'Hi {{nickname}}, see you' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('There is no merge field “nickname”');
  });

  it('names the account’s own fields while somebody looks for the right one', async () => {
    await assent.sql(`update contacts set custom_fields = '{"Plan":"gold"}' where mobile_number = $1`, [CAT]);
    const preview = async (body: string) =>
      (await staff.post('/blasts/preview', { ...written, lineId: String(line.id), body }, { 'HX-Request': 'true' }))
        .html;
    expect(await preview('On {{plan}}')).toContain('There are firstName, lastName, email, mobileNumber, custom.Plan.');
    expect(await preview('On {{custom.Plam|none}}')).toContain('There is no merge field “custom.Plam”');
    expect(await preview('On {{custom.Plan|none}}')).not.toContain('There is no merge field');
  });

  it('texts exactly those who are opted in, once confirmed, and says what became of each', async () => {
    const draft = await write();
    expect(draft.html).toContain('1 will be texted');
    expect(await recipients(idOf(draft))).toEqual([]);
    await confirm(draft);
    expect(await done(idOf(draft))).toMatchObject({ recipients: 1, blocked: 0 });
    await eventually('the carrier reports', async () => (await recipients(idOf(draft)))[0]?.status === 'delivered');
    expect(await recipients(idOf(draft))).toEqual([{ mobile_number: ANN, status: 'delivered' }]);
    const page = await staff.get(`/blasts/${idOf(draft)}`);
    expect(page.html).toContain('(415) 555-0111');
    expect(page.html).toContain('Delivered.');
    const csv = await staff.get(`/blasts/${idOf(draft)}/recipients.csv`);
    expect(csv.html.split('\n')[1]).toMatch(/^,\+14155550111,Delivered,Delivered\.,\d{4}-/);
  });

  it('confirmed twice goes out once', async () => {
    const draft = await write();
    const answers = await Promise.all([confirm(draft), confirm(draft), confirm(draft)]);
    for (const { html } of answers) expect(html).not.toContain('notice-problem');
    await done(idOf(draft));
    const handed = await assent.sql(
      `select from simulated_texts t join messages m on m.id::text = t.message_ref where m.origin_id = $1 and m.origin = 'blast'`,
      [idOf(draft)],
    );
    expect(handed).toHaveLength(1);
  });

  it('is not sent when a colleague has rewritten it since it was read', async () => {
    const draft = await write();
    await staff.post(`/blasts/${idOf(draft)}`, {
      ...written,
      body: 'We are closed.',
      lineId: String(line.id),
      version: '1',
    });
    const unread = await staff.post(`/blasts/${idOf(draft)}/confirmations`, {});
    expect(unread.html).toContain('A colleague changed this Blast');
    const refused = await confirm(draft);
    expect(refused.html).toContain('A colleague changed this Blast');
    expect(await blast(idOf(draft))).toMatchObject({ status: 'draft', body: 'We are closed.' });
    const stale = await staff.post(`/blasts/${idOf(draft)}`, { ...written, lineId: String(line.id), version: '1' });
    expect(stale.status).toBe(409);
  });

  it('waits for its time on the clock of the line, and then starts by itself', async () => {
    const draft = await write({ when: 'later', date: JULY, time: '09:00' });
    await confirm(draft);
    expect(await blast(idOf(draft))).toMatchObject({
      status: 'scheduled',
      time_zone: 'America/New_York',
      scheduled_at: new Date(`${JULY}T13:00:00Z`),
    });
    await assent.sql('update blasts set scheduled_at = now() where id = $1', [idOf(draft)]);
    expect(await done(idOf(draft))).toMatchObject({ recipients: 1 });
  });

  it('stays scheduled under another name or at another time, and has to be read again with another text or line', async () => {
    const later = { when: 'later', date: JULY, time: '09:00' };
    const draft = await write(later);
    await confirm(draft);
    let version = 1;
    const edit = async (change: Record<string, string>) => {
      const form = { ...written, ...later, lineId: String(line.id), version: String(version++), ...change };
      const { html } = await staff.post(`/blasts/${idOf(draft)}`, form);
      return { html, status: (await blast(idOf(draft)))?.status };
    };
    expect((await edit({ name: 'Recall' })).status).toBe('scheduled');
    expect((await edit({ time: '10:00' })).status).toBe('scheduled');
    const rewritten = await edit({ body: 'We are closed.' });
    expect(rewritten.status).toBe('draft');
    expect(rewritten.html).toContain('read it once more and confirm it');
    await staff.post(`/blasts/${idOf(draft)}/confirmations`, { version: String(version) });
    expect(await blast(idOf(draft))).toMatchObject({ status: 'scheduled', body: 'We are closed.' });
    expect((await edit({ body: 'We are closed.', lineId: String(otherLine.id) })).status).toBe('draft');
  });

  it('cancelled before its time never starts', async () => {
    const draft = await write({ when: 'later', date: JULY, time: '09:00' });
    await confirm(draft);
    await staff.post(`/blasts/${idOf(draft)}/cancellations`, {});
    await assent.sql('update blasts set scheduled_at = now() where id = $1', [idOf(draft)]);
    const after = await write();
    await confirm(after);
    await done(idOf(after));
    expect(await blast(idOf(draft))).toMatchObject({ status: 'cancelled', launched_at: null });
    expect(await recipients(idOf(draft))).toEqual([]);
  });

  it('explains a time that never comes, and asks which one when it comes twice', async () => {
    const never = await write({ when: 'later', date: '2027-03-14', time: '02:30' });
    expect(never.status).toBe(422);
    expect(never.html).toContain('doesn’t exist on that day');
    const twice = await write({ when: 'later', date: '2026-11-01', time: '01:30', zone: 'America/New_York' });
    expect(twice.html).toContain('comes twice');
    expect(twice.html).toContain('name="occurrence"');
    expect(twice.html).toContain('We are open.');
  });

  it.each<[string, Record<string, string>, string]>([
    ['nothing filled in', { name: '', body: ' \r\n ', lineId: '', when: '' }, 'Write the text.'],
    ['more than 1,600 characters', { body: 'x'.repeat(1_607) }, 'Shorten it by 7.'],
    [
      'what is too long with the notice of a first text',
      { body: 'x'.repeat(1_590), optOutNotice: 'on' },
      'would have more than 1,600 characters. Shorten it by 13,',
    ],
    ['a time that has passed', { when: 'later', date: '2020-01-01', time: '09:00' }, 'This time has passed'],
    ['no day', { when: 'later', time: '09:00' }, 'Choose the day.'],
    [
      'a made-up zone',
      { when: 'later', date: '2027-01-01', time: '09:00', zone: 'Mars/Olympus' },
      'Choose a time zone.',
    ],
  ])('refuses %s and keeps what was written', async (_, form, complaint) => {
    const refused = await write(form);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(complaint);
  });

  it('refuses to send now to an empty list', async () => {
    const draft = await write({ lineId: String(otherLine.id) });
    expect(draft.html).toContain('nobody would be texted');
    await staff.post(`/blasts/${idOf(draft)}/confirmations`, { version: '1' });
    expect(await blast(idOf(draft))).toMatchObject({ status: 'draft' });
  });

  it('is no business of staff of other lines, nor of other accounts', async () => {
    const foreign = await write({ lineId: String(otherLine.id), name: 'Only for Recalls' });
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    expect((await sam.get('/blasts')).html).not.toContain('Only for Recalls');
    const paths = ['', '/edit', '/recipients.csv'].map((path) => `/blasts/${idOf(foreign)}${path}`);
    for (const path of paths) expect((await sam.get(path)).status).toBe(404);
    expect((await sam.post(`/blasts/${idOf(foreign)}/confirmations`, { version: '1' })).status).toBe(404);
    expect((await sam.post(`/blasts/${idOf(foreign)}/cancellations`, {})).status).toBe(404);
    expect((await sam.post('/blasts', { ...written, lineId: String(otherLine.id) })).status).toBe(422);
    const stranger = await assent.stage.account('Another business');
    await assent.stage.user(stranger, 'eve@example.com');
    const eve = await assent.signIn('eve@example.com', PASSWORD);
    for (const path of paths) expect((await eve.get(path)).status).toBe(404);
  });
});
