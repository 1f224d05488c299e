import { Consents } from '../../src/modules/consent/consents.js';
import { query } from '../../src/shared/database/query.js';
import { Assent, eventually } from '../support/assent.js';
import { fictionNumbers } from '../support/fiction.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const AUDIENCE = 25_000;

/** A database that fails in mid-launch, at a place that a test can name. */
const STOP_AT_THE_SECOND_CHUNK = `
  create function stop_here() returns trigger language plpgsql as $$
  begin
    raise exception 'the second chunk is refused';
  end $$;
  create trigger stop_here before update on blasts
    for each row when (new.recipients > 10000) execute function stop_here()`;

describe('blasting while things happen', () => {
  let assent: Assent;
  let account: Account;
  let staff: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const optIn = async (line: Line, numbers: string[]) => {
    for (let from = 0; from < numbers.length; from += 500) await optInSome(line, numbers.slice(from, from + 500));
  };
  const optInSome = (line: Line, numbers: string[]) =>
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
  const send = async (line: Line, body: string) => {
    const draft = await staff.post('/blasts', {
      name: body,
      lineId: String(line.id),
      lists: 'own',
      body,
      when: 'now',
    });
    const id = Number(/blasts\/(\d+)$/.exec(draft.url)?.[1]);
    await staff.post(`/blasts/${id}/confirmations`, { version: '1' });
    return id;
  };
  const count = async (condition: string, id: number) => {
    const counted = `select count(*) from messages where origin = 'blast' and origin_id = $1 and ${condition}`;
    return Number((await assent.sql<{ count: string }>(counted, [id]))[0]?.count);
  };
  const blast = async (id: number) => (await assent.sql('select * from blasts where id = $1', [id]))[0];

  it('texts nobody whose STOP has been answered, and says so on the page', async () => {
    const line = await assent.stage.line(account, LINE, 'Slow line', 5);
    const numbers = fictionNumbers(30);
    await optIn(line, numbers);
    const id = await send(line, 'In the middle of this somebody says STOP.');
    await assent.startWorker();
    await eventually('some are sent', async () => (await count(`status in ('sent', 'delivered')`, id)) >= 3);
    const stoppers = numbers.slice(-3);
    const answers = await Promise.all(stoppers.map((from) => assent.carrier.deliver({ from, to: LINE, body: 'STOP' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await eventually('the Blast is done', async () => (await blast(id))?.status === 'done');
    expect(await blast(id)).toMatchObject({ recipients: 30, blocked: 3 });
    const handed = await assent.sql<{ to: string }>(
      `select customer_number as to from simulated_texts where body like 'In the middle%'`,
    );
    expect(handed.map(({ to }) => to).sort()).toEqual(numbers.slice(0, -3));
    const page = await staff.get(`/blasts/${id}?outcome=blocked`);
    expect(page.html.match(/Not sent: opted out on \d+ \w+ by texting STOP\./g)).toHaveLength(3);
    expect(page.html).not.toContain('Delivered.');
  });

  it('starts when its time came while no worker was there and no job tells of it', async () => {
    const [line] = await assent.sql<Line>('select id from lines limit 1');
    await assent.workers.at(-1)?.stop();
    const draft = await staff.post('/blasts', {
      name: 'Forgotten',
      lineId: String(line?.id),
      lists: 'own',
      body: 'Redis forgot this one.',
      when: 'now',
    });
    const id = Number(/blasts\/(\d+)$/.exec(draft.url)?.[1]);
    await assent.sql(`update blasts set status = 'scheduled', scheduled_at = now() where id = $1`, [id]);
    await assent.startWorker();
    await eventually('the Blast is done', async () => (await blast(id))?.status === 'done');
    expect(await blast(id)).toMatchObject({ recipients: 27, blocked: 0 });
  });

  it('goes on after a crash in mid-launch, with one text for each recipient and none forgotten', async () => {
    const line = await assent.stage.line(account, '+12125550100', 'Long list', 50);
    const numbers = fictionNumbers(AUDIENCE);
    await optIn(line, numbers);
    await assent.workers.at(-1)?.stop();
    await assent.sql(STOP_AT_THE_SECOND_CHUNK);
    const id = await send(line, 'Everyone once.');
    const worker = await assent.startWorker();
    await eventually('the second chunk fails', async () => worker.log.includes('the second chunk is refused'));
    expect(await blast(id)).toMatchObject({ status: 'launching', recipients: 10_000 });
    await worker.kill();
    await assent.sql('drop trigger stop_here on blasts');
    await Promise.all([assent.startWorker(), assent.startWorker()]);
    await eventually('all are in the outbox', async () => (await blast(id))?.status === 'sending', 60);
    expect(await blast(id)).toMatchObject({ recipients: numbers.length, launched_list: 1 });
    expect(await count('true', id)).toBe(numbers.length);
  });
});
