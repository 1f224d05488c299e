import { Assent, eventually } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Line } from '../support/stage.js';
import { stagedBlast, statusesOf } from '../support/staged-blast.js';

const LATER_MS = 60_000;
/** Longer than a clearance lives, by a clock that no test replaces. */
const STANDSTILL_MS = 2_100;

describe('a worker that is frozen in the middle of a Blast, until another has taken its line over', () => {
  // What was due by the real clock is due.
  const start = new Date(Date.now() + 3_600_000);
  let assent: Assent;
  let line: Line;
  let carrier: Awaited<ReturnType<typeof carrierThat>>;
  let isStuck = true;

  beforeAll(async () => {
    const never = new Promise<never>(() => {});
    carrier = await carrierThat(async () => (isStuck ? never : { status: 200 }));
    assent = await Assent.start({ workers: 0, clock: start, env: { SIMULATED_CARRIER_URL: carrier.url } });
    line = await assent.stage.line(await assent.stage.account(), '+14155550100', 'A line', 1_000);
  });
  afterAll(async () => {
    for (const worker of assent.workers) worker.thaw();
    await assent?.stop();
    carrier?.close();
  });

  it('hands over nothing more of what it had claimed, and says why it was not sent', async () => {
    const numbers = fictionNumbers(600);
    const id = await stagedBlast(assent, line, numbers);
    const frozen = await assent.startWorker();
    await eventually('some wait behind a carrier that does not answer', async () => {
      const { sending = 0 } = await statusesOf(assent, id);
      return sending > carrier.log.length && carrier.log.length >= 190;
    });
    frozen.freeze();
    const frozenAt = performance.now();
    isStuck = false;
    await assent.clock.moveTo(new Date(start.getTime() + LATER_MS));
    await assent.startWorker();
    await eventually(
      'the others have been sent by the other',
      async () => !('queued' in (await statusesOf(assent, id))),
    );
    await eventually(
      'what the first had in hand is given up',
      async () => !('sending' in (await statusesOf(assent, id))),
    );
    await eventually('it stood still for longer than a clearance lives', async () => {
      return performance.now() - frozenAt > STANDSTILL_MS;
    });
    const arrived = carrier.log.length;
    frozen.thaw();
    await eventually('it has said what it knows', async () => ((await statusesOf(assent, id)).failed ?? 0) > 0);
    expect(carrier.log.length).toBe(arrived);
    const failed = await assent.sql<{ to: string; failure: string }>(
      `select mobile_number as to, failure from messages where origin_id = $1 and origin = 'blast' and status = 'failed'`,
      [id],
    );
    expect(new Set(failed.map(({ failure }) => failure))).toEqual(
      new Set(['The worker was held up before it could hand the text over.']),
    );
    const reached = carrier.log.map(({ to }) => to);
    expect(new Set(reached).size).toBe(reached.length);
    expect([...reached, ...failed.map(({ to }) => to)].sort()).toEqual([...numbers].sort());
  });
});
