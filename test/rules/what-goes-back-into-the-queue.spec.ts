import { setTimeout as sleep } from 'node:timers/promises';
import { Clearance } from '../../src/modules/consent/clearance.js';
import { Allotment } from '../../src/modules/messaging/allotment.js';
import type { Claims } from '../../src/modules/messaging/claims.js';
import { LineDispatch } from '../../src/modules/messaging/line-dispatch.js';
import type { LineLease, LineLeases } from '../../src/modules/messaging/line-leases.js';
import type { Outcome, Outcomes } from '../../src/modules/messaging/outcomes.js';
import { Pace } from '../../src/modules/messaging/pace.js';

const LEASE: LineLease = {
  lineId: 1,
  share: 0,
  carrier: 'simulated',
  throughput: 100,
  token: 1,
  rate: 100,
  idleMs: Infinity,
};

const mint = Clearance.takeMint();

/** One text, a claim that was so slow that its clearance is over when it comes, and a record whose answer is lost. */
describe('a text that goes back into the queue', () => {
  it('is handed over once, though the answer to its record is lost and it is claimed meanwhile', async () => {
    let status = 'queued';
    let handedOver = 0;
    let claimed = 0;
    const claims = {
      next: async () => {
        if (status !== 'queued') return { cleared: [], blockedIds: [], restingIds: [] };
        status = 'sending';
        claimed += 1;
        const since = claimed === 1 ? -Infinity : performance.now();
        const text = { messageId: 7, lineId: 1, from: '+14155550100', to: '+14155550111', body: 'Hello' };
        return { cleared: [mint(text, since)], blockedIds: [], restingIds: [] };
      },
      takeBack: async () => {},
    } as unknown as Claims;
    let isCut = () => {};
    const cut = new Promise<void>((resolve) => (isCut = resolve));
    const record = (outcomes: Outcome[]) => {
      for (const { handOver } of outcomes) {
        if (status === 'sending') status = handOver.result === 'expired' ? 'queued' : 'sent';
      }
    };
    let records = 0;
    const book = {
      record: async (_: LineLease, outcomes: Outcome[]) => {
        records += 1;
        record(outcomes);
        if (records > 1) return;
        await cut;
        throw new Error('Connection terminated unexpectedly');
      },
    } as unknown as Outcomes;
    const carrier = {
      name: 'simulated',
      send: async () => {
        handedOver += 1;
        // Its answer is on its way when the connection breaks.
        await sleep(50);
        return { result: 'accepted' as const, carrierId: 'H7' };
      },
    };
    const leases = { renew: async () => true } as unknown as LineLeases;
    const run = (during: (sender: LineDispatch) => Promise<void> = async () => {}) => {
      const parts = { places: new Allotment(250).part(), room: new Allotment(600).part() };
      const pace = new Pace(LEASE.rate);
      const sender = new LineDispatch(LEASE, carrier, pace, parts, leases, claims, book, () => {});
      return Promise.all([sender.run(() => false).catch(() => {}), during(sender)]);
    };
    await run(async (sender) => {
      while (records === 0) await sleep(1);
      // The queue is said to have something, which is true: the record is written, and only nobody knows.
      sender.wake();
      await sleep(20);
      isCut();
    });
    await run();
    expect([status, handedOver]).toEqual(['sent', 1]);
  });
});
