import type { ConsentStatus } from '../../src/modules/consent/consent-status.js';
import type { Origin } from '../../src/modules/consent/origin.js';
import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { Assent, eventually } from '../support/assent.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Account, Line } from '../support/stage.js';

const ORIGINS: Origin[] = ['conversation', 'blast', 'keyword_reply', 'confirmation', 'help', 'api'];
const STATUSES: ConsentStatus[] = ['opted_in', 'opted_out', 'not_defined'];
const WAYS = ['at once', 'after a retry', 'sent again', 'found by the sweep', 'at a later time'] as const;

/** What leaves; everything else is blocked. Answers leave only to those who asked, which is tested with the keywords. */
const MAY_LEAVE: Record<ConsentStatus, Origin[]> = {
  opted_in: ['conversation', 'blast', 'keyword_reply', 'api'],
  opted_out: [],
  not_defined: ['conversation', 'keyword_reply', 'api'],
};

type Way = (typeof WAYS)[number];
type Case = { status: ConsentStatus; origin: Origin; way: Way; number: string; body: string };

/** Every text, whatever sent it and on whichever way it comes, is judged when it is about to leave. */
describe('every origin meets the guard', () => {
  const numbers = fictionNumbers(200)[Symbol.iterator]();
  const cases: Case[] = STATUSES.flatMap((status) =>
    ORIGINS.flatMap((origin) =>
      WAYS.map((way) => ({
        status,
        origin,
        way,
        number: numbers.next().value ?? '',
        body: `${origin} ${status} ${way}`,
      })),
    ),
  );
  const ids = new Map<Case, number>();
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    // Of these Blasts nothing but their texts matters; a text names its Blast by the number it has here.
    await assent.sql(
      `insert into blasts (account_id, line_id, name, body, status)
       select $1, $2, 'Check-up', 'Hello', 'sending' from generate_series(1, $3)`,
      [account.id, line.id, cases.length + 1],
    );
    for (const one of cases) ids.set(one, await prepare(one));
    await assent.startWorker();
    await eventually('every text has an outcome', async () => {
      const open = await assent.sql(
        `select from messages where id = any($1) and status not in ('delivered', 'blocked', 'failed')`,
        [[...ids.values()]],
      );
      return open.length === 0;
    });
  });
  afterAll(() => assent?.stop());

  const texts = (from: string, body: string) => assent.carrier.deliver({ from, to: line.number, body });

  /** The customer is opted in while the text is submitted, and only then comes to the status of the case. */
  async function prepare(one: Case): Promise<number> {
    if (one.status !== 'not_defined') await texts(one.number, 'START');
    else await texts(one.number, 'Hello');
    if (one.way === 'sent again') await submit({ ...one, body: 'the first time' }, cases.length + 1);
    const id = await submit(one, ids.size + 1);
    if (one.way === 'after a retry') await comeBackFromCarrier(id);
    if (one.way === 'at a later time') {
      await assent.sql(`update messages set due_at = now() + interval '2 seconds' where id = $1`, [id]);
    }
    if (one.status === 'opted_out') await texts(one.number, 'STOP');
    return id;
  }

  async function submit({ origin, number, body }: Case, originId: number): Promise<number> {
    const [question] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome)
       values ($1, $2, $3, 'in', 'Hello', 'received', gen_random_uuid(), now(), 'none') returning id`,
      [account.id, line.id, number],
    );
    const isAnswer = ['keyword_reply', 'confirmation', 'help'].includes(origin);
    const wakeups = { wake: async () => {} } as unknown as Wakeups;
    return assent.em.transactional((em) =>
      new Outbox(wakeups).submit(em, {
        accountId: account.id,
        lineId: line.id,
        mobileNumber: number,
        body,
        origin,
        originId,
        ...(isAnswer ? { answersId: Number(question?.id) } : {}),
      }),
    );
  }

  /** As after a 503: it was cleared once, and that must not count the second time. */
  async function comeBackFromCarrier(id: number): Promise<void> {
    await assent.sql(
      `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'opted_in', attempts = 1 where id = $1`,
      [id],
    );
    await assent.sql(`update messages set status = 'queued', failure = 'The carrier answered 503.' where id = $1`, [
      id,
    ]);
  }

  it.each(cases)('$origin to someone $status, $way', async (one) => {
    const mayLeave = MAY_LEAVE[one.status].includes(one.origin);
    const [message] = await assent.sql('select status, ruling from messages where id = $1', [ids.get(one)]);
    const arrived = await assent.sql(
      `select from simulated_texts where direction = 'to_customer' and customer_number = $1 and body = $2`,
      [one.number, one.body],
    );
    expect({ ...message, arrived: arrived.length }).toEqual(
      mayLeave
        ? { status: 'delivered', ruling: 'cleared', arrived: 1 }
        : { status: 'blocked', ruling: 'blocked', arrived: 0 },
    );
  });
});
