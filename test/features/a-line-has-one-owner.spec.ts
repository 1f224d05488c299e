import { ConsentGuard } from '../../src/modules/consent/consent-guard.js';
import { Consents } from '../../src/modules/consent/consents.js';
import type { HandOver } from '../../src/modules/messaging/carrier/carrier.js';
import { CarrierOptOuts } from '../../src/modules/messaging/carrier-opt-outs.js';
import { Claims } from '../../src/modules/messaging/claims.js';
import { type LineLease, LineLeases } from '../../src/modules/messaging/line-leases.js';
import { Outcomes } from '../../src/modules/messaging/outcomes.js';
import { QuietHours } from '../../src/modules/messaging/quiet-hours/quiet-hours.js';
import { Assent } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';
import { stagedBlast } from '../support/staged-blast.js';

const [ANN, BOB] = ['+14155550111', '+14155550112'];

/** Two workers, Ida and Jon, who ask for leases; what they would send stays in the outbox. */
describe('a line has one owner', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let ida: LineLeases;
  let jon: LineLeases;
  const numbers = [
    '+14155550100',
    '+12125550100',
    '+13125550100',
    '+16175550100',
    '+17135550100',
    '+13055550100',
    '+14045550100',
    '+15125550100',
  ];

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
  });
  beforeEach(async () => {
    line = await assent.stage.line(account, numbers.pop() ?? '');
    [ida, jon] = [new LineLeases(assent.em), new LineLeases(assent.em)];
  });
  afterAll(() => assent?.stop());

  const toSend = (throughput = 100) => ({ id: line.id, carrier: 'simulated', throughput });
  const leased = async (leases: LineLeases, throughput?: number): Promise<LineLease> => {
    const lease = await leases.acquire(toSend(throughput), 0);
    if (!lease) throw new Error('The line is taken.');
    return lease;
  };
  const isOver = () =>
    assent.sql(`update line_leases set expires_at = clock_timestamp() - interval '1 second' where line_id = $1`, [
      line.id,
    ]);
  const waits = {
    'a text of a Blast': () => stagedBlast(assent, line, [ANN]),
    'somebody’s reply': () =>
      assent.sql(
        `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
         values ($1, $2, $3, 'out', 'A reply', 'queued', 'conversation')`,
        [account.id, line.id, BOB],
      ),
  };
  const claimedBy = async (lease: LineLease) => {
    const { cleared } = await new Claims(assent.em, new ConsentGuard(), new QuietHours(assent.em)).next(lease, 10);
    return cleared.length;
  };

  describe.each(Object.entries(waits))('while %s waits', (_, oneWaits) => {
    beforeEach(oneWaits);

    it('and nobody else claims it: not whose lease is over, not who was outranked, not once the line is another', async () => {
      const former = await leased(ida);
      expect(await jon.acquire(toSend(), 0)).toBeNull();
      await isOver();
      expect(await claimedBy(former)).toBe(0);

      const owner = await leased(jon);
      expect(owner.token).toBeGreaterThan(former.token);
      expect(await ida.renew(former)).toBe(false);
      await ida.release(former);
      expect(await claimedBy(former)).toBe(0);
      expect(await jon.renew(owner)).toBe(true);

      for (const other of [
        { ...owner, carrier: 'twilio' },
        { ...owner, throughput: 99 },
      ]) {
        expect(await jon.renew(other)).toBe(false);
        expect(await claimedBy(other)).toBe(0);
      }
      expect(await claimedBy(owner)).toBe(1);
    });

    it('and what an outranked one has to say of it does not count', async () => {
      const former = await leased(ida);
      const claims = new Claims(assent.em, new ConsentGuard(), new QuietHours(assent.em));
      const [{ messageId = 0 } = {}] = (await claims.next(former, 10)).cleared;
      const outcomes = new Outcomes(assent.em, new CarrierOptOuts(new Consents()));
      await outcomes.record(former, [{ messageId, handOver: { result: 'expired' } }]);
      await isOver();
      const owner = await leased(jon);
      expect(await claimedBy(owner)).toBe(1);
      const accepted: HandOver = { result: 'accepted', carrierId: 'HIDA' };
      for (const handOver of [{ result: 'expired' } as const, accepted]) {
        await outcomes.record(former, [{ messageId, handOver }]);
        expect(await assent.sql('select status, carrier_id from messages where id = $1', [messageId])).toEqual([
          { status: 'sending', carrier_id: null },
        ]);
      }
    });
  });

  it('for each of its two shares when it is fast, and two workers get one each', async () => {
    await assent.sql('update lines set throughput = 2000 where id = $1', [line.id]);
    const fast = toSend(2_000);
    await ida.sign();
    const alone = [await ida.acquire(fast, 0), await ida.acquire(fast, 1)];
    expect(alone.map((lease) => lease?.rate)).toEqual([1_000, 1_000]);
    await jon.sign();
    const [first, second] = alone as LineLease[];
    if (!first || !second) throw new Error('Both shares were free.');
    expect([await ida.renew(first), await ida.renew(second)]).toEqual([true, false]);
    await ida.release(second);
    expect(await ida.acquire(fast, 1)).toBeNull();
    expect(await jon.acquire(fast, 1)).toMatchObject({ share: 1 });
    await Promise.all([ida.signOff(), jon.signOff()]);
  });
});
