import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { Assent, eventually } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import type { Account, Line } from '../support/stage.js';

const ANN = '+14155550111';

describe('when the carrier misbehaves', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let carrier: Awaited<ReturnType<typeof carrierThat>>;
  let answers: Parameters<typeof carrierThat>[0];

  beforeAll(async () => {
    carrier = await carrierThat((text) => answers(text));
    assent = await Assent.start({ env: { SIMULATED_CARRIER_URL: carrier.url } });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
  });
  afterAll(async () => {
    await assent?.stop();
    carrier?.close();
  });

  const submit = (mobileNumber = ANN) =>
    assent.em.transactional((em) =>
      new Outbox({ wake: () => {} } as unknown as Wakeups).submit(em, {
        accountId: account.id,
        lineId: line.id,
        mobileNumber,
        body: 'Hello',
        origin: 'conversation',
      }),
    );
  const comesTo = (id: number, status: string) =>
    eventually(`message ${id} is ${status}`, async () => {
      const [message] = await assent.sql('select * from messages where id = $1 and status = $2', [id, status]);
      return message;
    });
  const handedOver = (id: number) => carrier.log.filter(({ ref }) => ref === id);

  it('a text is not handed over again after an answer that proves nothing', async () => {
    answers = async () => ({ status: 502 });
    const id = await submit();
    expect(await comesTo(id, 'uncertain')).toMatchObject({ failure: 'The carrier answered 502.' });
    answers = async () => ({ status: 200 });
    await comesTo(await submit(), 'sent');
    expect(handedOver(id)).toHaveLength(1);
  });

  it('a text is tried again after a refusal that says so, and the guard rules again', async () => {
    answers = async ({ ref }) => ({ status: handedOver(ref).length === 1 ? 429 : 200 });
    const id = await submit();
    await comesTo(id, 'sent');
    expect(handedOver(id)).toHaveLength(2);
    answers = async () => ({ status: 503, headers: { 'retry-after': '3' } });
    const late = await submit('+14155550112');
    await eventually('it was refused', async () => handedOver(late).length > 0);
    await assent.carrier.deliver({ from: '+14155550112', to: line.number, body: 'STOP' });
    const before = handedOver(late).length;
    answers = async () => ({ status: 200 });
    expect(await comesTo(late, 'blocked')).toMatchObject({ ruling_reason: 'opted_out' });
    expect(handedOver(late)).toHaveLength(before);
  });

  it('a receipt that overtakes the answer keeps its reason', async () => {
    answers = async ({ ref }) => {
      await assent.carrier.report({ id: `H${ref}`, ref, status: 'failed', failure: 'The phone is off.' });
      return { status: 200 };
    };
    const id = await submit();
    expect(await comesTo(id, 'failed')).toMatchObject({ failure: 'The phone is off.', carrier_id: `H${id}` });
    answers = async () => ({ status: 200 });
    await comesTo(await submit(), 'sent');
    expect(await comesTo(id, 'failed')).toMatchObject({ failure: 'The phone is off.' });
  });

  it('the acknowledgement of a STOP waits for a carrier that is slow to answer', async () => {
    const bob = '+14155550113';
    let answer: (given: { status: number }) => void = () => {};
    answers = ({ to, body }) =>
      to === bob && body === 'Hello' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve({ status: 200 });
    const id = await submit(bob);
    await eventually('it is at the carrier', async () => handedOver(id).length === 1);
    let acknowledged = false;
    const stop = assent.carrier.deliver({ from: bob, to: line.number, body: 'STOP' }).then((given) => {
      acknowledged = true;
      return given;
    });
    await eventually('the opt-out is recorded', async () => {
      const rows = await assent.sql(`select from consents where mobile_number = $1 and status = 'opted_out'`, [bob]);
      return rows.length === 1;
    });
    expect(acknowledged).toBe(false);
    answer({ status: 200 });
    expect((await stop).status).toBe(200);
    expect(await comesTo(id, 'sent')).toBeTruthy();
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
  });

  it('the acknowledgement of a STOP waits for a text of unknown fate, which a slow carrier may yet read', async () => {
    const cora = '+14155550114';
    answers = async () => ({ status: 502 });
    const id = await submit(cora);
    await comesTo(id, 'uncertain');
    let acknowledged = false;
    const stop = assent.carrier.deliver({ from: cora, to: line.number, body: 'STOP' }).then((given) => {
      acknowledged = true;
      return given;
    });
    await eventually('the opt-out is recorded', async () => {
      const rows = await assent.sql(`select from consents where mobile_number = $1 and status = 'opted_out'`, [cora]);
      return rows.length === 1;
    });
    expect(acknowledged).toBe(false);
    await assent.carrier.report({ id: `H${id}`, ref: id, status: 'delivered' });
    expect((await stop).status).toBe(200);
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
    answers = async () => ({ status: 200 });
  });

  it('no text is lost while the carrier is away', async () => {
    await eventually('nothing else is on its way, which would be tried first', async () => {
      const open = await assent.sql(`select from messages where status in ('queued', 'sending')`);
      return open.length === 0;
    });
    carrier.close();
    const id = await submit();
    expect(
      await eventually('it was tried', async () => {
        const [message] = await assent.sql('select * from messages where id = $1 and failure is not null', [id]);
        return message;
      }),
    ).toMatchObject({ status: 'queued', attempts: 0, failure: 'The carrier can’t be reached.' });
  });
});
