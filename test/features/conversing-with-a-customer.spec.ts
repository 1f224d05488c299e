import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const ANN = '+14155550111';

describe('conversing with a customer', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let staff: StaffMember;
  let id: number;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.contact(account, ANN, 'Ann', 'Hill');
    staff = await assent.signIn('nora@example.com', PASSWORD);
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'Do you open at 8 <today>?' });
    id = Number((await assent.sql('select id from conversations'))[0]?.id);
  });
  afterAll(() => assent?.stop());

  const repliesTo = (number: string) =>
    assent.sql<{ body: string; status: string }>(
      `select body, status from messages where mobile_number = $1 and origin = 'conversation' order by id`,
      [number],
    );

  it('marks a new text as unread until somebody opens it', async () => {
    expect((await staff.get('/conversations')).html).toContain('thread-unread');
    const sidebar = { 'HX-Request': 'true', 'HX-Target': 'section#conversation-list' };
    await staff.get(`/conversations/${id}`, sidebar);
    expect((await staff.get(`/conversations/${id}`, sidebar)).html).toContain('thread-unread');
    const { html } = await staff.get(`/conversations/${id}`);
    expect(html).toContain('<div class="bubble">Do you open at 8 &lt;today&gt;?</div>');
    expect((await staff.get('/conversations')).html).not.toContain('thread-unread');
  });

  it('sends a reply and says that it was delivered', async () => {
    const { status, html } = await staff.post(`/conversations/${id}/replies`, { body: '  We do.\r\nSee you!  ' });
    expect(status).toBe(200);
    expect(html).toContain('<div class="bubble">We do.\nSee you!</div>');
    await eventually('the reply is delivered', async () => (await repliesTo(ANN))[0]?.status === 'delivered');
    expect(await assent.sql(`select body from simulated_texts where direction = 'to_customer'`)).toEqual([
      { body: 'We do.\nSee you!' },
    ]);
    expect((await staff.get(`/conversations/${id}`)).html).toMatch(/nora, [^<]*Delivered/);
  });

  it('refuses an empty text and one that is too long, and keeps what was typed', async () => {
    const empty = await staff.post(`/conversations/${id}/replies`, { body: ' \n ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Write the text first.');
    const long = await staff.post(`/conversations/${id}/replies`, { body: 'x'.repeat(1601) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('at most 1,600 characters');
    expect(long.html).toContain('x'.repeat(1601));
    expect(await repliesTo(ANN)).toHaveLength(1);
  });

  it('answers htmx with the thread alone', async () => {
    const { html } = await staff.get(`/conversations/${id}`, {
      'HX-Request': 'true',
      'HX-Target': `section#thread-${id}`,
    });
    expect(html).toContain(`id="thread-${id}"`);
    expect(html).not.toContain('id="conversation-list"');
    expect(html).not.toContain('<html');
  });

  it('keeps a closed conversation among the closed ones until the customer texts again', async () => {
    await staff.post(`/conversations/${id}/closure`, {});
    expect((await staff.get('/conversations')).html).not.toContain('Ann Hill</');
    expect((await staff.get('/conversations?status=closed')).html).toContain('Ann Hill');
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'One more thing' });
    expect((await staff.get('/conversations')).html).toContain('Ann Hill');
  });

  it('is opened again by a reply and by hand', async () => {
    const statusOf = async () => (await assent.sql('select status from conversations where id = $1', [id]))[0]?.status;
    await staff.post(`/conversations/${id}/closure`, {});
    await staff.post(`/conversations/${id}/reopening`, {});
    expect(await statusOf()).toBe('open');
    await staff.post(`/conversations/${id}/closure`, {});
    await staff.post(`/conversations/${id}/replies`, { body: 'By the way' });
    expect(await statusOf()).toBe('open');
  });

  it('begins from a contact, on a line whose consent is shown, and reaches one who is Not Defined', async () => {
    const cat = '+14155550113';
    const contact = await assent.stage.contact(account, cat, 'Cat', 'Lane');
    expect((await staff.get('/conversations/new?q=lane')).html).toContain(`/conversations/new?contact&#x3D;${contact}`);
    expect((await staff.get(`/conversations/new?contact=${contact}`)).html).toContain('Not Defined');
    const refused = await staff.post('/conversations', { contact: String(contact) });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Choose the line');
    const opened = await staff.post('/conversations', { contact: String(contact), line: String(line.id) });
    const again = await staff.post('/conversations', { contact: String(contact), line: String(line.id) });
    expect(again.url).toBe(opened.url);
    await staff.post(`${new URL(opened.url).pathname}/replies`, { body: 'Hi Cat' });
    await eventually('the text to Cat is delivered', async () => (await repliesTo(cat))[0]?.status === 'delivered');
  });

  it('does not show the name of a contact who was deleted', async () => {
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [ANN]);
    const { html } = await staff.get(`/conversations/${id}`);
    expect(html).not.toContain('Ann Hill');
    expect(html).toContain('(415) 555-0111');
  });
});
