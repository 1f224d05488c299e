import { DateTime } from 'luxon';
import { Consents } from '../../src/modules/consent/consents.js';
import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { query } from '../../src/shared/database/query.js';
import { Assent, eventually } from '../support/assent.js';
import { carrierThat, type HandedOver } from '../support/carrier-at.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Account, Line } from '../support/stage.js';

const LINES = [
  '+14155550100',
  '+12125550100',
  '+13125550100',
  '+16175550100',
  '+17135550100',
  '+13055550100',
  '+14045550100',
  '+15125550100',
  '+12065550100',
  '+17025550100',
];

/** What happens between the outbox and the carrier; Blasts are put there as a launch leaves them. */
describe('dispatching a Blast', () => {
  let assent: Assent;
  let account: Account;
  let carrier: Awaited<ReturnType<typeof carrierThat>>;
  let answers: (text: HandedOver) => Promise<{ status: number; body?: string }>;
  const lines = LINES[Symbol.iterator]();

  beforeAll(async () => {
    carrier = await carrierThat((text) => answers(text));
    assent = await Assent.start({ workers: 0, env: { SIMULATED_CARRIER_URL: carrier.url } });
    account = await assent.stage.account();
  });
  beforeEach(() => {
    answers = async () => ({ status: 200 });
  });
  afterEach(() => Promise.all(assent.workers.splice(0).map((worker) => worker.stop())));
  afterAll(async () => {
    await assent?.stop();
    carrier?.close();
  });

  const aLine = (throughput = 100) => assent.stage.line(account, lines.next().value ?? '', 'A line', throughput);
  const optIn = (line: Line, numbers: string[]) =>
    assent.em.transactional(async (em) => {
      await query(
        em,
        'insert into contacts (account_id, mobile_number) select $1, unnest($2::text[]) on conflict do nothing',
        [account.id, numbers],
      );
      await new Consents().recordAll(em, {
        sql: `select $1::int as line_id, number as mobile_number, 'opted_in' as status, 'import' as cause,
                null::timestamptz as occurred_at, null::int as user_id, '{}'::jsonb as evidence from unnest($2::text[]) number`,
        params: [line.id, numbers],
      });
    });
  const blast = async (line: Line, numbers: string[], quietHours = 'wait') => {
    await optIn(line, numbers);
    const [{ id = 0 } = {}] = await assent.sql<{ id: number }>(
      `insert into blasts (account_id, line_id, name, body, status, launched_at, recipients, quiet_hours)
       values ($1, $2, 'Check-up', 'Time for a check-up', 'sending', now(), $3, $4) returning id`,
      [account.id, line.id, numbers.length, quietHours],
    );
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
       select $1, $2, number, 'out', 'Blast ' || $3::int, 'queued', 'blast', $3, 1 from unnest($4::text[]) number`,
      [account.id, line.id, id, numbers],
    );
    return id;
  };
  const reply = (line: Line, mobileNumber: string) =>
    assent.em.transactional((em) =>
      new Outbox({ wake: () => {} } as unknown as Wakeups).submit(em, {
        accountId: account.id,
        lineId: line.id,
        mobileNumber,
        body: 'A reply',
        origin: 'conversation',
      }),
    );
  const setStatus = (id: number, status: string) =>
    assent.sql('update blasts set status = $2 where id = $1', [id, status]);
  const counts = async (id: number) => {
    const rows = await assent.sql<{ what: string; count: number }>(
      `select concat_ws(' ', status, case when ruling_reason <> 'opted_in' then ruling_reason end) as what, count(*)::int
       from messages where origin = 'blast' and origin_id = $1 group by 1`,
      [id],
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
  };
  const becomes = (id: number, expected: Record<string, number>) =>
    eventually(`Blast ${id} is ${JSON.stringify(expected)}`, async () => {
      const found = await counts(id);
      return JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(expected).sort());
    });
  const arrived = (id: number) => carrier.log.filter(({ body }) => body === `Blast ${id}`);
  const isSentOnceToEach = (id: number, numbers: string[]) =>
    expect(
      arrived(id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([...numbers].sort());

  it('stops within one chunk when it is paused, and goes on without a repeat when it is resumed', async () => {
    const line = await aLine(50);
    const numbers = fictionNumbers(120);
    const id = await blast(line, numbers);
    await assent.startWorker();
    await eventually('some have arrived', async () => arrived(id).length > 10);
    await setStatus(id, 'paused');
    // The next text of anyone's passes the paused Blast; what was claimed before has arrived by then, a chunk at most.
    await eventually('nothing of it is on its way', async () => !('sending' in (await counts(id))));
    const whenPaused = arrived(id).length;
    const other = await blast(line, ['+14155550199']);
    await becomes(other, { sent: 1 });
    expect(arrived(id)).toHaveLength(whenPaused);
    await setStatus(id, 'sending');
    await becomes(id, { sent: numbers.length });
    isSentOnceToEach(id, numbers);
  });

  it('blocks what had not left when it is cancelled, and says why', async () => {
    const line = await aLine(20);
    const id = await blast(line, fictionNumbers(200));
    await assent.startWorker();
    await eventually('some have arrived', async () => arrived(id).length > 5);
    await setStatus(id, 'cancelled');
    await eventually(
      'nothing waits',
      async () => !('queued' in (await counts(id))) && !('sending' in (await counts(id))),
    );
    const { sent = 0, ...rest } = await counts(id);
    expect(sent).toBe(arrived(id).length);
    expect(rest).toEqual({ 'blocked cancelled': 200 - sent });
  });

  it('lets nobody be texted in their night: it waits for their morning, by the zone of the contact or of the number', async () => {
    const line = await aLine();
    const now = DateTime.utc();
    /** Night is wherever it is now this hour of the day, and the one after it. */
    const at = (zone: string) => now.setZone(zone);
    const hour = at('America/New_York').hour;
    await assent.sql(
      `update lines set quiet_from = make_time($2, 0, 0), quiet_until = make_time($3, 0, 0) where id = $1`,
      [line.id, hour, (hour + 2) % 24],
    );
    const [newYork, hawaii, moved] = ['+12125550101', '+18085550101', '+12125550102'];
    const numbers = [newYork, hawaii, moved];
    await optIn(line, numbers);
    await assent.sql(`update contacts set time_zone = 'Pacific/Honolulu' where mobile_number = $1`, [moved]);
    const id = await blast(line, numbers);
    const skipping = await blast(line, numbers, 'skip');
    await assent.startWorker();
    await becomes(id, { sent: 2, 'queued quiet_hours': 1 });
    await becomes(skipping, { sent: 2, 'blocked quiet_hours': 1 });
    expect(
      arrived(id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([moved, hawaii].sort());
    const [rests] = await assent.sql<{ id: string; due_at: Date; ruling: string | null }>(
      `select id, due_at, ruling from messages where origin_id = $1 and origin = 'blast' and status = 'queued'`,
      [id],
    );
    const morning = at('America/New_York').startOf('hour').plus({ hours: 2 });
    expect(rests).toMatchObject({ due_at: morning.toJSDate(), ruling: null });
    expect((await assent.command('why', rests?.id ?? '')).output).toContain('quiet hours');

    const answer = await reply(line, newYork);
    await eventually('a person’s reply leaves all the same', async () => carrier.log.some(({ ref }) => ref === answer));
    await assent.carrier.deliver({ from: newYork, to: line.number, body: 'STOP' });
    await assent.sql(`update messages set due_at = now() where id = $1`, [rests?.id]);
    await assent.sql(`update lines set quiet_until = quiet_from where id = $1`, [line.id]);
    await becomes(id, { sent: 2, 'blocked opted_out': 1 });
  });

  it('puts a whole Blast off when it is night for everyone', async () => {
    const line = await aLine(1);
    const hour = DateTime.now().setZone('America/New_York').hour;
    const night = 'update lines set quiet_from = make_time($2, 0, 0), quiet_until = make_time($3, 0, 0) where id = $1';
    await assent.sql(night, [line.id, hour, (hour + 2) % 24]);
    const numbers = fictionNumbers(20_000).filter((number) => /^\+1(315|518)/.test(number));
    const id = await blast(line, numbers);
    await assent.startWorker();
    await becomes(id, { 'queued quiet_hours': numbers.length });
    expect(arrived(id)).toEqual([]);
  });

  it('tells apart at night who would not be texted in the morning either, with the reason, and leaves nobody else out', async () => {
    const line = await aLine(1);
    const hour = DateTime.now().setZone('America/New_York').hour;
    const night = 'update lines set quiet_from = make_time($2, 0, 0), quiet_until = make_time($3, 0, 0) where id = $1';
    await assent.sql(night, [line.id, hour, (hour + 2) % 24]);
    const eastern = fictionNumbers(20_000).filter((number) => /^\+1(315|518)/.test(number));
    const [optedIn, never] = [eastern.slice(0, 50), eastern.slice(50, 100)];
    const id = await blast(line, optedIn);
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
       select $1, $2, number, 'out', 'Blast ' || $3::int, 'queued', 'blast', $3, 1 from unnest($4::text[]) number`,
      [account.id, line.id, id, never],
    );
    await assent.startWorker();
    await becomes(id, { 'queued quiet_hours': 50, 'blocked not_opted_in': 50 });
    expect(arrived(id)).toEqual([]);
  });

  it('records all the others when the database refuses what the carrier answered of one', async () => {
    const line = await aLine();
    const numbers = fictionNumbers(30);
    const id = await blast(line, numbers);
    answers = async ({ to, ref }) => ({
      status: 200,
      body: JSON.stringify({ id: to === numbers[7] ? 'H\u0000' : `H${ref}` }),
    });
    await assent.startWorker();
    await becomes(id, { sent: 29, uncertain: 1 });
    isSentOnceToEach(id, numbers);
    const [odd] = await assent.sql<{ failure: string }>(
      `select failure from messages where origin_id = $1 and origin = 'blast' and mobile_number = $2`,
      [id, numbers[7]],
    );
    expect(odd?.failure).toBe('The carrier answered, but its answer could not be recorded.');
  });

  it('waits as a whole when the carrier asks to slow down, and loses no attempt over it', async () => {
    const line = await aLine();
    const numbers = fictionNumbers(40);
    const id = await blast(line, numbers);
    let refusals = 0;
    answers = async () => ({ status: ++refusals <= 4 ? 429 : 200 });
    await assent.startWorker();
    await becomes(id, { sent: numbers.length });
    expect(
      await assent.sql(`select from messages where origin_id = $1 and origin = 'blast' and attempts > 1`, [id]),
    ).toEqual([]);
  });

  it('does not try its luck with everyone when the carrier answers only 500', async () => {
    const line = await aLine();
    const numbers = fictionNumbers(500);
    const id = await blast(line, numbers);
    answers = async () => ({ status: 500 });
    await assent.startWorker();
    await eventually('some are uncertain', async () => ((await counts(id)).uncertain ?? 0) > 6);
    answers = async () => ({ status: 200 });
    await eventually(
      'nothing waits',
      async () => !('queued' in (await counts(id))) && !('sending' in (await counts(id))),
    );
    const { uncertain = 0, sent = 0 } = await counts(id);
    expect(uncertain + sent).toBe(numbers.length);
    expect(uncertain).toBeLessThan(40);
    isSentOnceToEach(id, numbers);
    for (const { ref } of arrived(id)) await assent.carrier.report({ id: `H${ref}`, ref, status: 'delivered' });
    await becomes(id, { delivered: numbers.length });
  });

  it('holds up no other line and no reply, however long it is and however slow its carrier', async () => {
    const [slow, other] = [await aLine(1_000), await aLine()];
    const numbers = fictionNumbers(1_500);
    let letGo: () => void = () => {};
    const isLetGo = new Promise<{ status: number }>((resolve) => (letGo = () => resolve({ status: 200 })));
    answers = ({ body }) =>
      body.startsWith('Blast') && body !== `Blast ${id + 1}` ? isLetGo : Promise.resolve({ status: 200 });
    const id = await blast(slow, numbers);
    await assent.startWorker();
    await eventually('its carrier has as many as it gets', async () => arrived(id).length >= 150);
    const fifty = fictionNumbers(50);
    expect(await blast(other, fifty)).toBe(id + 1);
    const answer = await reply(other, '+14155550150');
    await becomes(id + 1, { sent: 50 });
    await eventually('the reply has left', async () => carrier.log.some(({ ref }) => ref === answer));
    const sameLine = await reply(slow, '+14155550151');
    letGo();
    await eventually('the reply on its own line has left', async () => carrier.log.some(({ ref }) => ref === sameLine));
    const before = carrier.log.findIndex(({ ref }) => ref === sameLine);
    expect(carrier.log.slice(0, before).filter(({ body }) => body === `Blast ${id}`).length).toBeLessThan(
      numbers.length,
    );
    await becomes(id, { sent: numbers.length });
  });
});
