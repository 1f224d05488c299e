import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { Assent, eventually } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';
import { suspiciousText } from '../support/suspicious-text.js';

const WORDS = 'enough already, lose my number';

describe('reviewing a suspicious text', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let other: Line;
  let nora: StaffMember;
  let sam: StaffMember;
  let numbers = 110;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    other = await assent.stage.line(account, '+14155550101', 'Back office');
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    nora = await assent.signIn('nora@example.com', PASSWORD);
    sam = await assent.signIn('sam@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  /** A new customer who wrote something suspicious. */
  const customer = async (on = line, said = WORDS) => {
    numbers += 1;
    const number = `+14155550${numbers}`;
    await assent.carrier.deliver({ from: number, to: on.number, body: 'Hello' });
    const messageId = await suspiciousText(assent, on, number, said);
    const [found] = await assent.sql('select id from conversations where line_id = $1 and mobile_number = $2', [
      on.id,
      number,
    ]);
    return { number, messageId, id: Number(found?.id) };
  };
  const decide = (
    member: StaffMember,
    { id, messageId }: { id: number; messageId: number },
    what: string,
    query = '',
  ) => member.post(`/conversations/${id}/reviews/${messageId}/${what}${query}`, {});
  const reviewOf = async (messageId: number) =>
    (
      await assent.sql(
        `select r.decision, u.name, e.cause, r.decided_at is not null as timed from text_reviews r
         left join users u on u.id = r.decided_by left join consent_events e on e.id = r.event_id where message_id = $1`,
        [messageId],
      )
    )[0];
  const statusOf = async (number: string, on = line) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [on.id, number]))[0]
      ?.status ?? 'not_defined';
  const count = async (member: StaffMember) =>
    Number(/reviews: (\d*)( to review)?/.exec((await member.get('/badges')).html)?.[1] || '0');

  it('marks the conversation, says that nothing is blocked, and warns whoever writes', async () => {
    const bob = await customer();
    const sidebar = (await nora.get('/conversations?status=review')).html;
    expect(sidebar).toMatch(new RegExp(`id="conversation-${bob.id}"[\\s\\S]*?badge-warn">Review<`));
    const { html } = await nora.get(`/conversations/${bob.id}`);
    expect(html).toMatch(/message-suspicious">\s*<div class="bubble">enough already, lose my number</);
    expect(html).toContain(
      'may want no more texts.</strong> Nothing is blocked until you decide: you can write, and Blasts',
    );
    expect(html).toContain(`<a href="#review-${bob.messageId}">Decide about their text</a> before you write.`);
    const { status } = await nora.post(`/conversations/${bob.id}/replies`, { body: 'What do you mean?' });
    expect(status).toBe(200);
    await eventually('the reply arrives', async () =>
      assent
        .sql('select 1 from simulated_texts where body = $1', ['What do you mean?'])
        .then((rows) => rows.length === 1),
    );
    await decide(nora, bob, 'dismissal');
  });

  it('opts the customer out with one click, and the ledger quotes the text and names the message', async () => {
    const bob = await customer();
    const { status, html } = await decide(sam, bob, 'opt-out');
    expect(status).toBe(200);
    expect(html).toContain('is Opted Out now.');
    expect(html).toMatch(/Reviewed: opted out on \d+ \w+ by sam/);
    expect(html).not.toContain('may want no more texts');
    expect(await statusOf(bob.number)).toBe('opted_out');
    const [event] = await assent.sql('select cause, evidence, user_id from consent_events where mobile_number = $1', [
      bob.number,
    ]);
    expect(event).toMatchObject({
      cause: 'staff',
      evidence: { note: `Review of message ${bob.messageId}: “${WORDS}”` },
      user_id: expect.any(Number),
    });
    expect(await reviewOf(bob.messageId)).toEqual({ decision: 'opted_out', name: 'sam', cause: 'staff', timed: true });
  });

  it('is dismissed with one click, which changes nothing for the customer', async () => {
    const cat = await customer();
    const { html } = await decide(sam, cat, 'dismissal');
    expect(html).toContain('Dismissed: nothing changes for');
    expect(html).toMatch(/Reviewed: dismissed on \d+ \w+ by sam/);
    expect(html).toContain('<form class="composer"');
    expect(await statusOf(cat.number)).toBe('not_defined');
    expect(await reviewOf(cat.messageId)).toEqual({ decision: 'dismissed', name: 'sam', cause: null, timed: true });
    expect((await sam.get('/conversations?status=review')).html).not.toContain(`id="conversation-${cat.id}"`);
  });

  it.each([
    ['opt-out', 'opt-out'],
    ['dismissal', 'dismissal'],
    ['opt-out', 'dismissal'],
  ])('is decided once when two colleagues click at once (%s and %s)', async (one, another) => {
    const bob = await customer();
    const answers = await Promise.all([decide(nora, bob, one), decide(sam, bob, another)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const told = answers.filter(({ html }) => html.includes('This was decided already:'));
    expect(told).toHaveLength(1);
    const review = await reviewOf(bob.messageId);
    expect(told[0]?.html).toMatch(new RegExp(`decided already: .* by ${review?.name}\\. Nothing has changed now`));
    const events = await assent.sql('select from consent_events where mobile_number = $1', [bob.number]);
    expect(events).toHaveLength(review?.decision === 'opted_out' ? 1 : 0);
    expect((await statusOf(bob.number)) === 'opted_out').toBe(review?.decision === 'opted_out');
  });

  it('is settled by the customer who texts STOP', async () => {
    const bob = await customer();
    const second = await suspiciousText(assent, line, bob.number, 'seriously, enough');
    await assent.carrier.deliver({ from: bob.number, to: line.number, body: 'STOP' });
    const settled = { decision: 'opted_out', name: null, cause: 'keyword', timed: true };
    expect([await reviewOf(bob.messageId), await reviewOf(second)]).toEqual([settled, settled]);
    const { html } = await decide(nora, bob, 'dismissal');
    expect(html).toMatch(/This was decided already: opted out on \d+ \w+ by texting STOP\./);
    expect(html).toMatch(/Reviewed: opted out on \d+ \w+ by texting STOP/);
  });

  it('is decided once when the customer texts STOP while two colleagues click', async () => {
    for (let round = 0; round < 6; round += 1) {
      const bob = await customer();
      const [stop, ...clicks] = await Promise.all([
        assent.carrier.deliver({ from: bob.number, to: line.number, body: 'STOP' }),
        decide(nora, bob, 'opt-out'),
        decide(sam, bob, round % 2 === 0 ? 'dismissal' : 'opt-out'),
      ]);
      expect([stop.status, ...clicks.map(({ status }) => status)]).toEqual([200, 200, 200]);
      expect(await statusOf(bob.number)).toBe('opted_out');
      expect(await reviewOf(bob.messageId)).toMatchObject({ timed: true });
    }
  });

  it('is settled by a colleague who opts the customer out elsewhere', async () => {
    const bob = await customer();
    const [contact] = await assent.sql('select contact_id as id from conversations where id = $1', [bob.id]);
    await nora.post(`/contacts/${contact?.id}/opt-outs`, { lineId: String(line.id), note: 'She called' });
    expect(await reviewOf(bob.messageId)).toEqual({ decision: 'opted_out', name: 'nora', cause: 'staff', timed: true });
  });

  it('is not opened for a customer who has opted out already', async () => {
    const bob = await customer();
    await decide(nora, bob, 'opt-out');
    const late = await suspiciousText(assent, line, bob.number, 'did you hear me');
    expect(await reviewOf(late)).toBeUndefined();
  });

  it('counts, shows and decides on one’s own lines only', async () => {
    const before = { nora: await count(nora), sam: await count(sam) };
    const elsewhere = await customer(other);
    expect({ nora: await count(nora), sam: await count(sam) }).toEqual({ nora: before.nora + 1, sam: before.sam });
    expect((await nora.get('/conversations?status=review')).html).toContain(`id="conversation-${elsewhere.id}"`);
    expect((await sam.get('/conversations?status=review')).html).not.toContain(`id="conversation-${elsewhere.id}"`);
    expect((await decide(sam, elsewhere, 'opt-out')).status).toBe(404);
    const own = await customer();
    expect((await decide(sam, { id: own.id, messageId: elsewhere.messageId }, 'opt-out')).status).toBe(404);
    expect((await decide(sam, { id: own.id, messageId: elsewhere.messageId }, 'dismissal')).status).toBe(404);
    expect(await statusOf(elsewhere.number, other)).toBe('not_defined');
    expect(await reviewOf(elsewhere.messageId)).toMatchObject({ decision: null });
  });

  it('keeps the place and the filter that the reader was at', async () => {
    const bob = await customer();
    const { url } = await decide(nora, bob, 'dismissal', `?status=review&line=${line.id}&before=${bob.messageId + 1}`);
    expect(new URL(url).search).toBe(`?status=review&line=${line.id}&before=${bob.messageId + 1}`);
  });

  it('leads from the newest texts to the one that is far above', async () => {
    const bob = await customer();
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome)
       select $1, $2, $3, 'in', 'text ' || n, 'received', 'far-' || n, now(), 'none' from generate_series(1, 60) n`,
      [account.id, line.id, bob.number],
    );
    const { html } = await nora.get(`/conversations/${bob.id}`);
    expect(html).not.toContain('message-suspicious');
    const [, link = ''] = /<a href="([^"]+)">Decide about their text/.exec(html) ?? [];
    const url = link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
    expect(url).toBe(`/conversations/${bob.id}?before=${bob.messageId + 1}#review-${bob.messageId}`);
    expect((await nora.get(url)).html).toContain(`id="review-${bob.messageId}"`);
  });

  it.each([
    [
      'a second decision',
      `update text_reviews set decision = 'dismissed' where decision = 'opted_out'`,
      /decided once/,
    ],
    ['removing a review', 'delete from text_reviews', /is kept: DELETE/],
    [
      'a review of an ordinary text',
      `insert into text_reviews (message_id, line_id, mobile_number)
       select id, line_id, mobile_number from messages where keyword_outcome = 'none' limit 1`,
      /Only a received text that was found suspicious/,
    ],
    [
      'a dismissal by nobody',
      `update text_reviews set decision = 'dismissed', decided_at = now() where decision is null`,
      /a_dismissal_has_a_name/,
    ],
  ])('the database refuses %s', async (_what, statement, complaint) => {
    await customer();
    await expect(assent.sql(statement)).rejects.toThrow(complaint);
  });
});

describe('opting out in a review, while a text is on its way', () => {
  it('waits for the hand-over like every opt-out', async () => {
    let answer: (given: { status: number }) => void = () => {};
    const carrier = await carrierThat(() => new Promise((resolve) => (answer = resolve)));
    const assent = await Assent.start({ env: { SIMULATED_CARRIER_URL: carrier.url } });
    try {
      const account = await assent.stage.account();
      const line = await assent.stage.line(account, '+14155550100');
      await assent.stage.user(account, 'nora@example.com');
      const nora = await assent.signIn('nora@example.com', PASSWORD);
      const bob = '+14155550112';
      await assent.carrier.deliver({ from: bob, to: line.number, body: 'Hello' });
      const messageId = await suspiciousText(assent, line, bob, WORDS);
      await assent.em.transactional((em) =>
        new Outbox({ wake: () => {} } as unknown as Wakeups).submit(em, {
          accountId: account.id,
          lineId: line.id,
          mobileNumber: bob,
          body: 'Hi',
          origin: 'conversation',
        }),
      );
      await eventually('it is at the carrier', async () => carrier.log.length === 1);
      let acknowledged = false;
      const click = nora.post(`/conversations/1/reviews/${messageId}/opt-out`, {}).then((answered) => {
        acknowledged = true;
        return answered;
      });
      await eventually('the opt-out is recorded', async () => {
        const rows = await assent.sql(`select from consents where mobile_number = $1 and status = 'opted_out'`, [bob]);
        return rows.length === 1;
      });
      // Others are answered meanwhile; this click is not.
      for (let page = 0; page < 5; page += 1) await nora.get('/conversations/1');
      expect(acknowledged).toBe(false);
      answer({ status: 200 });
      expect((await click).html).toContain('is Opted Out now.');
      expect(await assent.sql(`select status from messages where direction = 'out'`)).toEqual([{ status: 'sent' }]);
    } finally {
      await assent.stop();
      carrier.close();
    }
  });
});
