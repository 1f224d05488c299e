import type { EntityManager } from '@mikro-orm/postgresql';
import { Clearance } from '../../src/modules/consent/clearance.js';
import { ConsentGuard } from '../../src/modules/consent/consent-guard.js';
import { SimulatedCarrier } from '../../src/modules/messaging/carrier/simulated/simulated-carrier.js';
import type { NewText } from '../../src/modules/messaging/message.js';
import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { queryOne } from '../../src/shared/database/query.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const [ANN, BOB, CAT] = ['+14155550111', '+14155550112', '+14155550113'] as const;

/** Redis has forgotten everything: nobody is woken, and the sweep must find the texts. */
const lostRedis = { wake: async () => {} } as unknown as Wakeups;

describe('the one road out', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
  });
  afterAll(() => assent?.stop());

  const submit = (text: Partial<NewText> & { mobileNumber: string }) =>
    assent.em.transactional(async (em) =>
      new Outbox(lostRedis).submit(em, {
        accountId: account.id,
        lineId: line.id,
        body: 'Hello from the office',
        origin: 'conversation',
        ...text,
        ...(text.origin === 'blast' ? { originId: await underWay(em) } : {}),
      }),
    );
  const underWay = async (em: EntityManager) => {
    const blast = `insert into blasts (account_id, line_id, name, body, status)
                   values ($1, $2, 'Check-up', 'Hello', 'sending') returning id`;
    return (await queryOne<{ id: number }>(em, blast, [account.id, line.id])).id;
  };
  const settled = (id: number) =>
    eventually(`message ${id} has an outcome`, async () => {
      const [message] = await assent.sql(
        `select status, ruling, ruling_reason, ruling_event_id is not null as rests_on_event from messages
         where id = $1 and status not in ('queued', 'sending', 'sent')`,
        [id],
      );
      return message;
    });
  const phoneOf = (number: string) =>
    assent.sql(
      `select body from simulated_texts where direction = 'to_customer' and customer_number = $1 and body like 'Hello%'`,
      [number],
    );

  it('delivers to Ann, who opted in, though Redis forgot to wake anyone', async () => {
    expect(await settled(await submit({ mobileNumber: ANN }))).toEqual({
      status: 'delivered',
      ruling: 'cleared',
      ruling_reason: 'opted_in',
      rests_on_event: true,
    });
    expect(await phoneOf(ANN)).toHaveLength(1);
  });

  it.each(['conversation', 'blast', 'api'] as const)(
    'blocks a text to Bob, who opted out, whatever its origin: %s',
    async (origin) => {
      expect(await settled(await submit({ mobileNumber: BOB, origin }))).toMatchObject({
        status: 'blocked',
        ruling_reason: 'opted_out',
        rests_on_event: true,
      });
      expect(await phoneOf(BOB)).toHaveLength(0);
    },
  );

  it('does not take an old text for a question that may still be answered', async () => {
    const [question] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at,
                             created_at, keyword_outcome)
       values ($1, $2, $3, 'in', 'HELP', 'received', 'old', now() - interval '6 minutes', now(), 'help') returning id`,
      [account.id, line.id, BOB],
    );
    const help = await submit({ mobileNumber: BOB, origin: 'help', answersId: Number(question?.id) });
    expect(await settled(help)).toMatchObject({ status: 'blocked', ruling_reason: 'answer_too_late' });
  });

  it("does not take somebody else's opt-out, or ordinary talk, for a reason to confirm one", async () => {
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'Why did I get this?' });
    const [talk] = await assent.sql<{ id: string }>(
      `select id from messages where mobile_number = $1 and direction = 'in' order by id desc limit 1`,
      [BOB],
    );
    const confirmation = await submit({ mobileNumber: BOB, origin: 'confirmation', answersId: Number(talk?.id) });
    expect(await settled(confirmation)).toMatchObject({ status: 'blocked', ruling_reason: 'answer_too_late' });
  });

  it('sends one-to-one to Cat, who never said, but no Blast', async () => {
    expect(await settled(await submit({ mobileNumber: CAT }))).toMatchObject({ ruling_reason: 'one_to_one' });
    expect(await settled(await submit({ mobileNumber: CAT, origin: 'blast' }))).toMatchObject({
      status: 'blocked',
      ruling_reason: 'not_opted_in',
    });
  });

  it('has no other door: a look-alike of a clearance and a second guard are refused', async () => {
    const text = { messageId: 1, lineId: line.id, from: line.number, to: BOB, body: 'Hello, forged' };
    const forged = { ...text, expired: false, spend: () => text } as unknown as Clearance;
    const carrier = new SimulatedCarrier(assent.em, { simulatedCarrierUrl: null, simulator: false });
    await expect(carrier.send(forged)).rejects.toThrow(TypeError);
    await expect(carrier.send(Object.create(Clearance.prototype))).rejects.toThrow(TypeError);
    expect(() => Clearance.takeMint()).toThrow('Only the consent guard');
    await expect(new ConsentGuard().judge(assent.em, [])).rejects.toThrow('inside the claim');
    expect(await phoneOf(BOB)).toHaveLength(0);
  });
});
