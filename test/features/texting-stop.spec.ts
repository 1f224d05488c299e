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
