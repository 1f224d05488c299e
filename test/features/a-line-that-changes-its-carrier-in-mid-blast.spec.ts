import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { carrierThat } from '../support/carrier-at.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import type { Line } from '../support/stage.js';
import { type TwilioStandIn, twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';

const AUDIENCE = 120;

describe('a line that changes its carrier in the middle of a Blast', () => {
  let assent: Assent;
  let line: Line;
  let dana: BlastWriter;
  let former: Awaited<ReturnType<typeof carrierThat>>;
  let twilio: TwilioStandIn;
  let formerAnswers: () => Promise<{ status: number; headers?: Record<string, string> }>;

  beforeAll(async () => {
    former = await carrierThat(() => formerAnswers());
    twilio = await twilioThat();
    assent = await Assent.start({
      clock: new Date('2027-06-01T16:00:00Z'),
      env: { SIMULATED_CARRIER_URL: former.url, TWILIO_API_BASE_URL: twilio.url },
    });
    const account = await assent.stage.account();
    const at = await twilioLine(assent, account, '+12125550100');
    line = at.line;
    await assent.sql(`update lines set throughput = 20, quiet_from = '00:00', quiet_until = '00:00' where id = $1`, [
      line.id,
    ]);
    dana = new BlastWriter(assent, at.admin, line);
    await optedIn(assent, line, fictionNumbers(AUDIENCE));
  });
  beforeEach(async () => {
    formerAnswers = async () => ({ status: 200 });
    former.log.length = 0;
    twilio.log.length = 0;
    await isAt('simulated');
  });
  afterAll(async () => {
    await assent?.stop();
    twilio?.close();
    former?.close();
  });

  const isAt = (carrier: string) => assent.sql('update lines set carrier = $2 where id = $1', [line.id, carrier]);
  const statuses = async (id: number) =>
    [...Map.groupBy(await dana.recipients(id), ({ status }) => status)].map(([status, all]) => [status, all.length]);
  const takenBy = (id: number, pattern: string) =>
    assent.sql<{ ruled_at: Date }>(
      `select ruled_at from messages where origin = 'blast' and origin_id = $1 and carrier_id ~ $2`,
      [id, pattern],
    );

  it('hands over by the new one from the next claim on, and nobody gets it twice', async () => {
    const id = await dana.confirm(await dana.write());
    await eventually('some have gone by the former', async () => former.log.length >= 5);
    const [{ at = new Date() } = {}] = await assent.sql<{ at: Date }>(
      `update lines set carrier = 'twilio' where id = $1 returning clock_timestamp() as at`,
      [line.id],
    );
    await eventually('each has left', async () => {
      const found = await statuses(id);
      return found.length === 1 && found[0]?.[0] === 'sent';
    });
    const [byFormer, byTwilio] = [await takenBy(id, '^H'), await takenBy(id, '^SM')];
    expect(byFormer.length + byTwilio.length).toBe(AUDIENCE);
    expect([former.log.length, twilio.log.length]).toEqual([byFormer.length, byTwilio.length]);
    // A claim that began before the change may have been recorded just after it.
    expect(byFormer.filter(({ ruled_at }) => ruled_at.getTime() > at.getTime() + 1_000)).toEqual([]);
  });

  it('does not wait for a former one that asked to be left alone', async () => {
    formerAnswers = async () => ({ status: 429, headers: { 'retry-after': '600' } });
    const id = await dana.confirm(await dana.write());
    await eventually('the former refused', async () => former.log.length > 0);
    await isAt('twilio');
    await eventually('each has left', async () => (await takenBy(id, '^SM')).length === AUDIENCE);
  });
});
