import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

type Switches = { fate?: string; answerSeconds?: string; arrivalSeconds?: string; twice?: string };

describe('the simulator switches a phone', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let admin: StaffMember;
  let numbers = 110;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'nora@example.com');
    admin = await assent.signIn('nora@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  /** A customer with a conversation, whose phone is treated so. */
  const phoneThat = async (switches: Switches) => {
    numbers += 1;
    const number = `+14155550${numbers}`;
    await say(number, 'Hello');
    await set(number, switches);
    const [found] = await assent.sql('select id from conversations where mobile_number = $1', [number]);
    return { number, id: Number(found?.id) };
  };
  const set = (number: string, switches: Switches, to = line) =>
    admin.post('/simulator/switches', {
      line: String(to.id),
      number,
      fate: 'delivered',
      answerSeconds: '0',
      arrivalSeconds: '0',
      ...switches,
    });
  const say = (number: string, body: string) => admin.post('/simulator/texts', { line: String(line.id), number, body });
  const screen = async (number: string) =>
    (await admin.get(`/simulator?${new URLSearchParams({ line: String(line.id), number })}`)).html;
  const write = (id: number, body: string) => admin.post(`/conversations/${id}/replies`, { body });
  const comesTo = (number: string, body: string, status: string) =>
    eventually(`“${body}” is ${status}`, async () => {
      const [text] = await assent.sql('select * from messages where mobile_number = $1 and body = $2 and status = $3', [
        number,
        body,
        status,
      ]);
      return text;
    });
  const taken = (body: string) => assent.sql('select * from simulated_texts where body = $1', [body]);

  it('a lost text is taken by the carrier and reported as failed, and the phone says so', async () => {
    const { number, id } = await phoneThat({ fate: 'undelivered' });
    await write(id, 'Lost to you');
    expect(await comesTo(number, 'Lost to you', 'failed')).toMatchObject({
      failure: 'The carrier could not deliver it to the phone (30005).',
    });
    const html = await screen(number);
    expect(html).toMatch(/message-failed">\s*<div class="bubble">Lost to you<[\s\S]*?Never arrived, receipt reported/);
    expect(html).toContain('badge-warn">Texts get lost<');
  });

  it('a refused text never reaches the phone', async () => {
    const { number, id } = await phoneThat({ fate: 'refused' });
    await write(id, 'Refused to you');
    expect(await comesTo(number, 'Refused to you', 'failed')).toMatchObject({
      failure: 'The carrier refused it: the phone can’t be reached (30003).',
    });
    expect(await taken('Refused to you')).toEqual([]);
  });

  it('21610 opts the customer out through the ledger, and what comes after it is blocked', async () => {
    const { number, id } = await phoneThat({});
    await say(number, 'START');
    // The answer to START would itself be refused, and opt the customer out before we write.
    await eventually('START is answered', async () =>
      (await assent.sql(`select from messages where mobile_number = $1 and status = 'delivered'`, [number])).at(0),
    );
    await set(number, { fate: 'opted_out' });
    await write(id, 'Are you there?');
    const text = await comesTo(number, 'Are you there?', 'failed');
    expect(text.failure).toContain('(21610)');
    expect(
      await assent.sql(
        `select e.cause, e.status_after, e.evidence, c.status from consent_events e join consents c on c.event_id = e.id
         where e.mobile_number = $1 and e.cause = 'carrier'`,
        [number],
      ),
    ).toEqual([
      {
        cause: 'carrier',
        status_after: 'opted_out',
        evidence: { messageId: Number(text.id), error: 'error 21610' },
        status: 'opted_out',
      },
    ]);
    const { status, html } = await write(id, 'Hello?');
    expect(status).toBe(422);
    expect(html).toMatch(/was opted out of texts from Main line on .* as the carrier reported/);
    expect((await assent.command('ledger:verify')).output).toContain('The ledger holds.');
  });

  it('a late text is on the phone only when it has arrived, and reported then', async () => {
    const { number, id } = await phoneThat({ arrivalSeconds: '5' });
    await write(id, 'Slowly');
    await comesTo(number, 'Slowly', 'sent');
    expect(await screen(number)).not.toContain('<div class="bubble">Slowly');
    const [text] = await taken('Slowly');
    expect(text?.arrives_at.getTime() - text?.at.getTime()).toBeGreaterThanOrEqual(4_900);
    expect(text?.receipt_due_at.getTime()).toBeGreaterThan(text?.arrives_at.getTime());
    // The network's clock goes on.
    await assent.sql(`update simulated_texts set arrives_at = at, receipt_due_at = at where id = $1`, [text?.id]);
    await comesTo(number, 'Slowly', 'delivered');
    expect(await screen(number)).toContain('<div class="bubble">Slowly');
  });

  it('a carrier that never answers is given up on within the bound, and the receipt settles the text', async () => {
    const { number, id } = await phoneThat({ answerSeconds: '60', arrivalSeconds: '300' });
    await write(id, 'No answer');
    expect(await comesTo(number, 'No answer', 'uncertain')).toMatchObject({
      failure: 'The carrier did not answer in time.',
    });
    await assent.sql(`update simulated_texts set receipt_due_at = now() where body = 'No answer'`);
    expect(await comesTo(number, 'No answer', 'delivered')).toMatchObject({ failure: null });
    expect(await taken('No answer')).toHaveLength(1);
  });

  it('a STOP is acknowledged only after a carrier that answers late has answered', async () => {
    const { number, id } = await phoneThat({ answerSeconds: '3' });
    await write(id, 'Just before');
    await eventually('the carrier has it', async () => (await taken('Just before')).length === 1);
    await say(number, 'STOP');
    const [text] = await assent.sql(`select status from messages where body = 'Just before'`);
    expect(['sent', 'delivered']).toContain(text?.status);
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
  });

  it('what comes twice counts once', async () => {
    const { number, id } = await phoneThat({ twice: 'on' });
    await say(number, 'START');
    await say(number, 'HELP');
    await write(id, 'Double');
    await comesTo(number, 'Double', 'delivered');
    await eventually('the receipts were reported', async () => {
      const due = await assent.sql(
        'select from simulated_texts where customer_number = $1 and receipt_due_at is not null',
        [number],
      );
      return due.length === 0;
    });
    const counted = await assent.sql(
      `select direction, count(*)::int as texts from messages where mobile_number = $1 group by 1 order by 1`,
      [number],
    );
    expect(counted).toEqual([
      { direction: 'in', texts: 3 },
      { direction: 'out', texts: 3 },
    ]);
    expect(await assent.sql('select from consent_events where mobile_number = $1', [number])).toHaveLength(1);
    expect(await screen(number)).toContain('receipt reported twice');
  });

  it('shows what is switched on, and puts all back to normal', async () => {
    const { number } = await phoneThat({ fate: 'refused', answerSeconds: '3', arrivalSeconds: '30', twice: 'on' });
    const html = await screen(number);
    for (const words of [
      'Texts are refused',
      'The carrier answers 3 s late',
      'Texts arrive 30 s late',
      'Everything comes twice',
      'Switched',
    ]) {
      expect(html).toContain(`badge-warn">${words}<`);
    }
    expect((await set(number, {})).status).toBe(200);
    expect(await assent.sql('select from simulated_phones where customer_number = $1', [number])).toEqual([]);
    expect(await screen(number)).not.toMatch(/phone-switched/);
  });

  it('refuses what is no setting, and lines that are not one’s own', async () => {
    const { number } = await phoneThat({});
    const { status, html } = await set(number, { fate: 'eaten', answerSeconds: '7' });
    expect(status).toBe(422);
    expect(html.match(/Choose one of these\./g)).toHaveLength(2);
    const rival = await assent.stage.account('Birch Street Dental');
    const theirs = await assent.stage.line(rival, '+14155550190', 'Theirs');
    expect((await set(number, { fate: 'refused' }, theirs)).status).toBe(404);
    expect(await assent.sql('select from simulated_phones where customer_number = $1', [number])).toEqual([]);
  });

  it('lists the phones that were played, the newest first', async () => {
    const [first, second] = [await phoneThat({}), await phoneThat({})];
    const order = () =>
      admin
        .get('/simulator')
        .then(
          ({ html }) =>
            html.indexOf(`555-0${first.number.slice(-3)}`) - html.indexOf(`555-0${second.number.slice(-3)}`),
        );
    expect(await order()).toBeGreaterThan(0);
    await say(first.number, 'Me again');
    expect(await order()).toBeLessThan(0);
  });
});

describe('where the simulator is off', () => {
  it('a switch that was left on does nothing', async () => {
    const assent = await Assent.start({ env: { SIMULATOR: 'off' } });
    try {
      const account = await assent.stage.account();
      const line = await assent.stage.line(account, '+14155550100');
      const ann = '+14155550111';
      await assent.sql(
        `insert into simulated_phones (line_number, customer_number, fate) values ($1, $2, 'opted_out')`,
        [line.number, ann],
      );
      await assent.carrier.deliver({ from: ann, to: line.number, body: 'HELP' });
      await eventually('the answer is delivered', async () => {
        const rows = await assent.sql(`select from messages where mobile_number = $1 and status = 'delivered'`, [ann]);
        return rows.length === 1;
      });
    } finally {
      await assent.stop();
    }
  });
});
