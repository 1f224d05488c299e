import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Assent, eventually } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import { servers } from '../support/servers.js';
import type { Line } from '../support/stage.js';

const [BOB, CAT] = ['+14155550112', '+14155550113'] as const;

/** Refusals at run time: what the source shows without being run is in no-second-door.spec.ts. */
describe('no way around the guard', () => {
  let assent: Assent;
  let line: Line;
  let carrier: Awaited<ReturnType<typeof carrierThat>>;

  beforeAll(async () => {
    carrier = await carrierThat(async () => ({ status: 200 }));
    assent = await Assent.start({ workers: 0, env: { SIMULATED_CARRIER_URL: carrier.url } });
    line = await assent.stage.line(await assent.stage.account(), '+14155550100');
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
  });
  afterAll(async () => {
    await assent?.stop();
    carrier?.close();
  });

  const intruder = async (...args: string[]): Promise<Record<string, string>> => {
    const process = join(import.meta.dirname, 'intruder-process.ts');
    const { stdout } = await promisify(execFile)(globalThis.process.execPath, [process, servers.dist, ...args]);
    return JSON.parse(stdout);
  };

  it('for someone inside the process, who has every module at hand', async () => {
    const pair = JSON.stringify({ lineId: line.id, from: line.number, optedOut: BOB, notDefined: CAT });
    const came = await intruder(assent.databaseUrl, carrier.url, pair);
    expect(Object.keys(came).length).toBeGreaterThan(25);
    const { 'one that was written on': written, ...refused } = came;
    expect(written).toBe('done');
    expect(Object.entries(refused).filter(([, what]) => !/^(Type)?Error: /.test(what))).toEqual([]);
    // Two that were honestly cleared, to whom they were cleared for; writing on one changes nothing.
    expect(carrier.log.map(({ to, body }) => [to, body])).toEqual([
      [CAT, 'Asked'],
      [CAT, 'Asked'],
    ]);
  });

  it('for someone who writes into the database that a text is being sent, or was', async () => {
    const [text] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, due_at)
       select account_id, line_id, mobile_number, 'out', 'Slipped in', 'queued', 'conversation', 'infinity'
       from messages where mobile_number = $1 limit 1 returning id`,
      [BOB],
    );
    await assent.sql(
      `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'opted_in', ruled_at = clock_timestamp()
       where id = $1`,
      [text?.id],
    );
    await assent.startWorker();
    await eventually('it is given up', async () => {
      const [found] = await assent.sql('select status from messages where id = $1', [text?.id]);
      return found?.status === 'uncertain';
    });
    expect(carrier.log.filter(({ body }) => body === 'Slipped in')).toEqual([]);
    const { output } = await assent.command('ledger:verify');
    expect(output).toContain(`Message ${text?.id} was cleared against event 1`);
  });
});
