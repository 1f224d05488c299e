import { Assent, eventually } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { optedIn } from '../support/opted-in.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const [ANN, BOB, CAT, DEL, EVE] = ['+12125550111', '+12125550112', '+12125550113', '+12125550114', '+12125550115'];

/** Ann and Del are opted in, Bob opted out, Cat never said, Eve is opted in and has no name. */
describe('a Blast to several lists', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ clock: new Date('2027-06-01T16:00:00Z') });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    const staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    const names = { [ANN]: 'Ann', [BOB]: 'Bob', [CAT]: 'Cat', [DEL]: 'Del', [EVE]: '' };
    await staff.post('/contact-lists', { name: 'Regulars' });
    for (const [number, name] of Object.entries(names)) {
      const contactId = await assent.stage.contact(account, number, name);
      if (number !== DEL) await staff.post('/contact-lists/1/members', { contactId: String(contactId) });
    }
    const receivedAt = new Date('2027-06-01T16:00:00Z');
    for (const from of [ANN, BOB, DEL, EVE])
      await assent.carrier.deliver({ from, to: LINE, body: 'START', receivedAt });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP', receivedAt: new Date('2027-06-01T16:00:01Z') });
  });
  afterAll(() => assent?.stop());

  const both = ['own', 'list:1'];
  const why = (html: string, number: string) =>
    new RegExp(`${number}[\\s\\S]*?data-label="Why">([^<]*)`).exec(html)?.[1];

  it('says beforehand what will happen to each, and counts nobody twice', async () => {
    const { html } = await dana.write({ lists: both, body: 'Hi {{firstName}}, we are open.' });
    expect(html).toContain('2 would be texted</strong> of 5 contacts on the lists');
    expect(html).toContain('1 not defined');
    expect(html).toContain('1 opted out');
    expect(html).toContain('1 without a value');
    expect(html).toContain('2 on more than one list: each gets it once');
  });

  it('of a line that a colleague may not see is not copied by them to find out who is on it', async () => {
    const back = await assent.stage.line(account, '+12125550101', 'Back office');
    const written = await dana.write({ lists: ['own', `line:${back.id}`] });
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const copy = idIn(await sam.post(`/blasts/${idIn(written)}/duplicates`, {}));
    const lists = (id: number) => assent.sql('select line_id from blast_lists where blast_id = $1 order by 1', [id]);
    expect(await lists(idIn(written))).toEqual([{ line_id: line.id }, { line_id: back.id }]);
    expect(await lists(copy)).toEqual([{ line_id: line.id }]);
  });

  it('that went to the opt-in list of another line shows to nobody who may not see that line who got nothing', async () => {
    const [back] = await assent.sql<Line>(`select id, phone_number as number from lines where label = 'Back office'`);
    const finn = '+12125550131';
    if (back) await optedIn(assent, { ...back, accountId: account.id }, [finn]);
    const written = await dana.write({ lists: ['own', `line:${back?.id}`] });
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const draft = await sam.get(`/blasts/${idIn(written)}`);
    expect(draft.html).toContain('The opt-in list of a line that is not yours');
    expect(draft.html).not.toContain('Back office');
    const id = await dana.confirm(written);
    await dana.is(id, 'done');
    expect((await dana.page(id)).html).toContain('555-0131');
    for (const search of ['', '?outcome=blocked', '?outcome=waiting']) {
      const { status, html } = await sam.get(`/blasts/${id}${search}`);
      expect(status).toBe(200);
      expect(html).toContain('You see to whom a text has left');
      expect(html).not.toMatch(/555-0131|Back office/);
    }
    // What left is the line's own talk with them, and stands in their conversation too.
    expect((await sam.get(`/blasts/${id}`)).html).toContain('555-0111');
    const csv = await sam.get(`/blasts/${id}/recipients.csv`);
    expect(csv.html).toContain(ANN);
    expect(csv.html).not.toContain(finn);
  });

  it('of which the page hides somebody hides them on the page of the text and in the conversation as well', async () => {
    const [{ id = 0 } = {}] = await assent.sql<{ id: number }>('select max(id) as id from blasts');
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const admin = await assent.signIn('dana@example.com', PASSWORD);
    const textTo = async (number: string) => {
      const sql = `select id from messages where origin = 'blast' and origin_id = $1 and mobile_number = $2`;
      return `/messages/${(await assent.sql<{ id: string }>(sql, [id, number]))[0]?.id}`;
    };
    const finn = '+12125550131';
    expect((await sam.get(await textTo(ANN))).status).toBe(200);
    expect((await sam.get(await textTo(finn))).status).toBe(404);
    expect((await admin.get(await textTo(finn))).html).toContain('never opted in on this line');
    await assent.carrier.deliver({
      from: finn,
      to: LINE,
      body: 'Who is this?',
      receivedAt: new Date('2027-06-01T16:01Z'),
    });
    const thread = async (staff: StaffMember) => {
      const [talk] = await assent.sql<{ id: number }>('select id from conversations where mobile_number = $1', [finn]);
      return (await staff.get(`/conversations/${talk?.id}`)).html.split('role="log"')[1];
    };
    expect(await thread(sam)).toContain('Who is this?');
    expect(await thread(sam)).not.toContain('We are open.');
    expect(await thread(admin)).toContain('We are open.');
  });

  it('tested by a colleague who may not see one of its lists names nobody on that list', async () => {
    const [back] = await assent.sql<Line>(`select id, phone_number as number from lines where label = 'Back office'`);
    await assent.sql(`update contacts set first_name = 'Finn' where mobile_number = '+12125550131'`);
    const written = await dana.write({ lists: [`line:${back?.id}`], body: 'Hi {{firstName|you}}, we are open.' });
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    await sam.post(`/blasts/${idIn(written)}/tests`, { mobileNumber: '(212) 555-0199' });
    const sql = `select body from messages where mobile_number = '+12125550199'`;
    expect((await assent.sql<{ body: string }>(sql)).map(({ body }) => body).join()).not.toContain('Finn');
  });

  it('texts each opted-in member once by name, and records why each of the others was not', async () => {
    const id = await dana.confirm(await dana.write({ lists: both, body: 'Hi {{firstName}}, we are open.' }));
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 5, memberships: 7, blocked: 3 });
    await eventually('both are delivered', async () => {
      const delivered = (await dana.recipients(id)).filter(({ status }) => status === 'delivered');
      return delivered.length === 2;
    });
    expect((await dana.recipients(id)).map(({ body, ruling_reason }) => [body.split(',')[0], ruling_reason])).toEqual([
      ['Hi Ann', 'opted_in'],
      ['Hi Bob', 'opted_out'],
      ['Hi Cat', 'not_opted_in'],
      ['Hi Del', 'opted_in'],
      ['Hi {{firstName}}', 'no_value'],
    ]);
    const { html } = await dana.page(id, '?outcome=blocked');
    expect(why(html, '555-0112')).toMatch(/^Not sent: opted out on .* by texting STOP\.$/);
    expect(why(html, '555-0113')).toBe('Not sent: never opted in on this line.');
    expect(why(html, '555-0115')).toBe('Not sent: the contact has no firstName, which the text names.');
    expect(html).toContain('whoever is on more than one list is counted once');
    expect(html).not.toContain('555-0111');
  });

  it('says how to opt out in the first text to somebody, and only there', async () => {
    const newcomer = '+12125550122';
    await optedIn(assent, line, [newcomer]);
    const id = await dana.confirm(await dana.write({ optOutNotice: 'on' }));
    await dana.is(id, 'done');
    const written = new Map((await dana.recipients(id)).map(({ mobile_number, body }) => [mobile_number, body]));
    expect(written.get(newcomer)).toBe('We are open.\nReply STOP to opt out.');
    expect(written.get(ANN)).toBe('We are open.');
    const again = await dana.confirm(await dana.write({ optOutNotice: 'on' }));
    await dana.is(again, 'done');
    expect((await dana.recipients(again)).map(({ body }) => body)).not.toContain(
      'We are open.\nReply STOP to opt out.',
    );
  });

  it('adds no notice where nobody asked for it, or where the text names STOP itself', async () => {
    await optedIn(assent, line, ['+12125550123']);
    const silent = await dana.confirm(await dana.write());
    await dana.is(silent, 'done');
    await optedIn(assent, line, ['+12125550124']);
    const named = await dana.confirm(await dana.write({ optOutNotice: 'on', body: 'Open. Text STOP to stop.' }));
    await dana.is(named, 'done');
    for (const id of [silent, named])
      for (const { body } of await dana.recipients(id)) expect(body).not.toContain('Reply STOP');
  });

  it('fills in a fallback for whoever has no value', async () => {
    const id = await dana.confirm(await dana.write({ body: 'Hi {{firstName|there}}, we are open.' }));
    await dana.is(id, 'done');
    const eve = (await dana.recipients(id)).find(({ mobile_number }) => mobile_number === EVE);
    expect(eve).toMatchObject({ body: 'Hi there, we are open.', ruling_reason: 'opted_in' });
  });

  it('leaves out a list that was deleted after it was chosen, and says so', async () => {
    const draft = await dana.write({ lists: both });
    await assent.sql('delete from contact_lists where id = 1');
    const page = await dana.page(idIn(draft));
    expect(page.html).toContain('deleted since: nobody');
    const id = await dana.confirm(page);
    await dana.is(id, 'done');
    expect((await dana.recipients(id)).map(({ mobile_number }) => mobile_number)).not.toContain(CAT);
  });

  it('goes to no list of another account, and to no list that nobody chose', async () => {
    const stranger = await assent.stage.account('Another business');
    await assent.sql(`insert into contact_lists (account_id, name) values ($1, 'Theirs')`, [stranger.id]);
    for (const lists of ['list:2', 'line:99', []]) {
      const refused = await dana.write({ lists });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('Choose at least one list.');
    }
  });
});
