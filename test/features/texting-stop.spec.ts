import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const LINE = '+14155550100';
const ANN = '+14155550111';

describe('texting STOP', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
  });
  afterAll(() => assent?.stop());

  const statusOf = async (number: string) =>
    (await assent.sql(`select status from consents where line_id = $1 and mobile_number = $2`, [line.id, number]))[0]
      ?.status;
  const received = (number: string) =>
    assent.sql<{ body: string }>(
      `select body from simulated_texts where direction = 'to_customer' and customer_number = $1 order by id`,
      [number],
    );

  it('opts Ann out, confirms it once, and keeps what she wrote in the ledger', async () => {
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START' });
    expect(await statusOf(ANN)).toBe('opted_in');
    await eventually('the opt-in is answered', async () => (await received(ANN)).length === 1);
    const { status, answer } = await assent.carrier.deliver({ from: ANN, to: LINE, body: 'Stop!' });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ result: 'stored', outcome: 'opt_out' });
    expect(await statusOf(ANN)).toBe('opted_out');
    const texts = await eventually('the confirmation arrives', async () => {
      const all = await received(ANN);
      return all.length === 2 && all;
    });
    expect(texts[1]?.body).toContain('opted out');
    const [event] = await assent.sql(
      `select status_before, cause, evidence from consent_events where mobile_number = $1 order by id desc limit 1`,
      [ANN],
    );
    expect(event).toMatchObject({
      status_before: 'opted_in',
      cause: 'keyword',
      evidence: { text: 'Stop!', rule: 'word STOP' },
    });
  });

  it('counts a text that the carrier delivers twice once', async () => {
    const bob = '+14155550112';
    const twice = { from: bob, to: LINE, body: 'STOP', id: 'the-same-text' };
    const [first, second] = await Promise.all([assent.carrier.deliver(twice), assent.carrier.deliver(twice)]);
    expect([first.answer.result, second.answer.result].sort()).toEqual(['duplicate', 'stored']);
    expect(await assent.sql(`select from messages where mobile_number = $1 and direction = 'in'`, [bob])).toHaveLength(
      1,
    );
    expect(await assent.sql('select from consent_events where mobile_number = $1', [bob])).toHaveLength(1);
  });

  it('is lifted by nothing but a later opt-in keyword', async () => {
    const cat = '+14155550113';
    const aMinuteAgo = Date.now() - 60_000;
    const at = (seconds: number) => new Date(aMinuteAgo + seconds * 1000);
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'STOP', receivedAt: at(10) });
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'START', receivedAt: at(5) });
    expect(await statusOf(cat)).toBe('opted_out');
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'START', receivedAt: at(10) });
    expect(await statusOf(cat)).toBe('opted_out');
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'STOP', receivedAt: at(20) });
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'START', receivedAt: at(15) });
    expect(await statusOf(cat)).toBe('opted_out');
    await assent.carrier.deliver({ from: cat, to: LINE, body: 'START', receivedAt: at(25) });
    expect(await statusOf(cat)).toBe('opted_in');
  });

  it('counts by the provider’s own clock, also when it runs ahead of ours', async () => {
    const [dora, eve, far] = ['+14155550114', '+14155550115', '+14155550116'];
    const ahead = (seconds: number) => new Date(Date.now() + seconds * 1000);
    await assent.carrier.deliver({ from: dora, to: LINE, body: 'STOP', receivedAt: ahead(60) });
    await assent.carrier.deliver({ from: dora, to: LINE, body: 'START', receivedAt: ahead(30) });
    expect(await statusOf(dora)).toBe('opted_out');
    const tie = ahead(1);
    await assent.carrier.deliver({ from: eve, to: LINE, body: 'STOP', receivedAt: tie });
    await assent.carrier.deliver({ from: eve, to: LINE, body: 'START', receivedAt: tie });
    expect(await statusOf(eve)).toBe('opted_out');
    // A clock that is out of its mind must not make every later STOP look old.
    await assent.carrier.deliver({ from: far, to: LINE, body: 'START', receivedAt: new Date('9999-12-31T00:00:00Z') });
    await assent.carrier.deliver({ from: far, to: LINE, body: 'STOP' });
    expect(await statusOf(far)).toBe('opted_out');
  });

  it.each([
    ['a NUL', 'STOP\u0000', '+14155550117'],
    ['half of an emoji', 'STOP \ud83d', '+14155550118'],
  ])('is honoured although %s came with it', async (_what, body, from) => {
    const { status } = await assent.carrier.deliver({ from, to: LINE, body });
    expect({ status, consent: await statusOf(from) }).toEqual({ status: 200, consent: 'opted_out' });
  });

  it('of two customers counts for both, though the carrier gave their texts one id', async () => {
    const [one, other] = ['+14155550120', '+14155550121'];
    await assent.carrier.deliver({ from: one, to: LINE, body: 'STOP', id: 'shared' });
    await assent.carrier.deliver({ from: other, to: LINE, body: 'STOP', id: 'shared' });
    expect([await statusOf(one), await statusOf(other)]).toEqual(['opted_out', 'opted_out']);
  });

  it('is answered with 403 when the signature is wrong, and changes nothing', async () => {
    const response = await fetch(`${assent.url}/webhooks/simulated/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Simulated-Signature': 'made up' },
      body: JSON.stringify({ id: 'x', from: '+14155550119', to: LINE, body: 'START', receivedAt: new Date() }),
    });
    expect(response.status).toBe(403);
    expect(await statusOf('+14155550119')).toBeUndefined();
  });
});
