import { Assent, eventually } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import { fictionNumbers } from '../support/fiction.js';
import { PostgresWire } from '../support/postgres-wire.js';
import type { Account, Line } from '../support/stage.js';
import { stagedBlast, statusesOf } from '../support/staged-blast.js';

const LINES = ['+14155550100', '+12125550100', '+13125550100'];

describe('a database that breaks off in the middle of a Blast', () => {
  let assent: Assent;
  let account: Account;
  let carrier: Awaited<ReturnType<typeof carrierThat>>;
  let wire: PostgresWire;

  beforeAll(async () => {
    carrier = await carrierThat(async () => ({ status: 200 }));
    assent = await Assent.start({ workers: 0, env: { SIMULATED_CARRIER_URL: carrier.url } });
    account = await assent.stage.account();
    wire = await PostgresWire.to(assent.databaseUrl);
    await assent.startWorker({ DATABASE_URL: wire.url });
  });
  afterAll(async () => {
    await assent?.stop();
    wire?.close();
    carrier?.close();
  });

  const arrivedAt = (id: number) =>
    carrier.log
      .filter(({ body }) => body === `Blast ${id}`)
      .map(({ to }) => to)
      .sort();
  const sentOnceToEach = async (id: number, numbers: string[]) => {
    await eventually('all are sent', async () => (await statusesOf(assent, id)).sent === numbers.length);
    expect(arrivedAt(id)).toEqual([...numbers].sort());
  };
  const aLine = (number = ''): Promise<Line> => assent.stage.line(account, number, 'A line', 100);

  it('after a claim, whose texts never left and wait for their turn once more', async () => {
    const line = await aLine(LINES[0]);
    const isBroken = wire.breaksAfter('blast-claim');
    const numbers = fictionNumbers(60);
    const id = await stagedBlast(assent, line, numbers);
    await isBroken;
    await sentOnceToEach(id, numbers);
  });

  it('after a claim of somebody’s reply', async () => {
    const line = await aLine(LINES[1]);
    const [bob = ''] = fictionNumbers(1);
    const isBroken = wire.breaksAfter('set status = case when r.ruling');
    const [{ id = '' } = {}] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
       values ($1, $2, $3, 'out', 'A reply', 'queued', 'conversation') returning id`,
      [account.id, line.id, bob],
    );
    await isBroken;
    await eventually('it is sent', async () => {
      const [text] = await assent.sql<{ status: string }>('select status from messages where id = $1', [id]);
      return text?.status === 'sent';
    });
    expect(carrier.log.filter(({ ref }) => ref === Number(id))).toHaveLength(1);
  });

  it('after what became of some was recorded: that is said once more, and changes nothing', async () => {
    const line = await aLine(LINES[2]);
    const isBroken = wire.breaksAfter('outcomes');
    const numbers = fictionNumbers(60);
    const id = await stagedBlast(assent, line, numbers);
    await isBroken;
    await sentOnceToEach(id, numbers);
  });
});
