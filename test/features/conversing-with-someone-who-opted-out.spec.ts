import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const BOB = '+14155550112';
const SENTENCE =
  /Bob Hill opted out of texts from Main line on \d{1,2} \w{3} by texting STOP\. Nothing can be sent until they text START\./;

describe('conversing with someone who opted out', () => {
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
    await assent.stage.contact(account, BOB, 'Bob', 'Hill');
    staff = await assent.signIn('nora@example.com', PASSWORD);
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'Hello' });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    id = await conversationOf(BOB);
    await eventually('the confirmation arrives', async () => (await arrived(BOB)) === 1);
  });
  afterAll(() => assent?.stop());

  const conversationOf = async (number: string) =>
    Number(
      (await assent.sql('select id from conversations where line_id = $1 and mobile_number = $2', [line.id, number]))[0]
        ?.id,
    );
  const arrived = async (number: string) =>
    (await assent.sql(`select from simulated_texts where direction = 'to_customer' and customer_number = $1`, [number]))
      .length;
  const textsOut = (number: string) =>
    assent.sql<{ body: string; status: string }>(
      `select body, status from messages where mobile_number = $1 and origin = 'conversation' order by id`,
      [number],
    );

  it.each([
    ['open', 'closure'],
    ['closed', 'reopening'],
  ])('shows the name in red and says so in an %s conversation', async (status, next) => {
    const { html } = await staff.get(`/conversations/${id}?status=${status}`);
    expect(html).toMatch(/<span class="thread-name opted-out-name">Bob Hill/);
    expect(html).toMatch(/<h1 class="thread-title"><a class="opted-out-name"[^>]*>Bob Hill/);
    expect(html).toMatch(SENTENCE);
    expect(html).not.toContain('<form class="composer"');
    await staff.post(`/conversations/${id}/${next}`, {});
  });

  it('refuses a text that is posted past the page, keeps what was typed and stores nothing', async () => {
    const { status, html } = await staff.post(`/conversations/${id}/replies`, { body: 'We miss you, Bob' });
    expect(status).toBe(422);
    expect(html).toMatch(SENTENCE);
    expect(html).toContain('We miss you, Bob');
    expect(await textsOut(BOB)).toEqual([]);
    expect(await arrived(BOB)).toBe(1);
  });

  it('blocks a text that was submitted just before the opt-out, and shows why', async () => {
    const cat = '+14155550113';
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'Hello' });
    const conversation = await conversationOf(cat);
    for (const worker of assent.workers.splice(0)) await worker.stop();
    expect((await staff.post(`/conversations/${conversation}/replies`, { body: 'Are you there?' })).status).toBe(200);
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'STOP' });
    await assent.startWorker();
    await eventually('the reply is blocked', async () => (await textsOut(cat))[0]?.status === 'blocked');
    const { html } = await staff.get(`/conversations/${conversation}`);
    expect(html).toMatch(
      /message-blocked">\s*<div class="bubble">Are you there\?<\/div>\s*<div class="message-state">[^<]*Not sent: opted out on [^<]* by texting STOP/,
    );
    await eventually('the confirmation arrives', async () => (await arrived(cat)) === 1);
    expect(await assent.sql(`select from simulated_texts where body = 'Are you there?'`)).toEqual([]);
  });

  it('lets staff write again once the customer has texted START', async () => {
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'START' });
    const { html } = await staff.get(`/conversations/${id}`);
    expect(html).not.toMatch(/opted-out-name">Bob Hill/);
    expect(html).toContain('<form class="composer"');
    await staff.post(`/conversations/${id}/replies`, { body: 'Welcome back' });
    await eventually('the reply arrives', () =>
      assent
        .sql(`select 1 as arrived from simulated_texts where customer_number = $1 and body = 'Welcome back'`, [BOB])
        .then(([row]) => row),
    );
  });
});
