import pg from 'pg';
import { ConsentGuard } from '../../src/modules/consent/consent-guard.js';
import { Claims } from '../../src/modules/messaging/claims.js';
import { LineLeases } from '../../src/modules/messaging/line-leases.js';
import { QuietHours } from '../../src/modules/messaging/quiet-hours/quiet-hours.js';
import { Assent } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const { jest } = import.meta;

/** PostgreSQL has last looked at the texts when hardly any waited, and the index of those that wait had been long. */
describe('a claim from a long queue', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
  });
  afterAll(() => assent?.stop());

  const queue = (blastId: number, from: number, to: number) =>
    assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
       select $1, $2, '+1415' || lpad(n::text, 7, '0'), 'out', 'Hello', 'queued', 'blast', $3, 1
       from generate_series($4::int, $5::int) n`,
      [account.id, line.id, blastId, from, to],
    );

  it('is one step into it, whatever the planner believes of its length', async () => {
    const [{ id: blastId = 0 } = {}] = await assent.sql<{ id: number }>(
      `insert into blasts (account_id, line_id, name, body, status, launched_at)
       values ($1, $2, 'Fall', 'Hello', 'sending', clock_timestamp()) returning id`,
      [account.id, line.id],
    );
    await queue(blastId, 1, 20_000);
    await assent.sql(
      `update messages set status = 'blocked', ruling = 'blocked', ruling_reason = 'cancelled' where id % 200 <> 0`,
    );
    await assent.sql('vacuum analyze messages');
    await queue(blastId, 20_001, 40_000);

    const asked = jest.spyOn(pg.Pool.prototype, 'query');
    const leases = new LineLeases(assent.em);
    const lease = await leases.acquire({ id: line.id, carrier: 'simulated', throughput: 100 }, 0);
    if (!lease) throw new Error('The line is free.');
    await new Claims(assent.em, new ConsentGuard(), new QuietHours(assent.em)).next(lease, 100);
    const statement = asked.mock.calls
      .map(([one]) => one as unknown as pg.QueryConfig)
      .find(({ name }) => name === 'blast-claim');
    asked.mockRestore();
    const plan = await assent.sql<{ 'QUERY PLAN': string }>(`explain ${statement?.text}`, statement?.values);
    const taken = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(taken).toContain('messages_queued_by_blast on messages m');
    expect(taken).not.toContain('Sort Key: m.due_at');
  });
});
