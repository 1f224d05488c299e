import { Redis } from 'ioredis';
import { Assent, eventually } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import type { StaffMember } from '../support/staff-member.js';
import { PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const ANN = '+12125550111';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FIRST_NOON = new Date('2027-06-01T16:00:00Z').getTime();

describe('a Blast that missed its time', () => {
  let assent: Assent;
  let staff: StaffMember;
  let dana: BlastWriter;
  /** Each story has a day of its own, for clocks do not go back. */
  let noon = FIRST_NOON;

  beforeAll(async () => {
    assent = await Assent.start({ clock: new Date(FIRST_NOON), workers: 0 });
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START', receivedAt: new Date(FIRST_NOON) });
  });
  beforeEach(async () => {
    noon += DAY_MS;
    await assent.clock.moveTo(at(-100));
  });
  afterEach(() => Promise.all(assent.workers.map((worker) => worker.stop())));
  afterAll(() => assent?.stop());

  const at = (minutesPast: number) => new Date(noon + minutesPast * MINUTE_MS);
  const atNoon = () => ({ date: new Date(noon).toISOString().slice(0, 10), time: '12:00' });
  const emptyRedis = async () => {
    const redis = new Redis(assent.redisUrl);
    await redis.flushdb();
    await redis.quit();
  };
  const noonWithoutWorkers = async (minutesPast: number) => {
    const id = await dana.schedule(atNoon());
    await assent.clock.moveTo(at(minutesPast));
    return id;
  };

  it('starts at once when the worker is back half an hour later, though Redis was emptied', async () => {
    const id = await noonWithoutWorkers(30);
    await emptyRedis();
    await assent.startWorker();
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 1 });
  });

  it('starts within a second of its time though Redis was emptied while the worker ran', async () => {
    await assent.startWorker();
    const id = await dana.schedule(atNoon());
    await emptyRedis();
    await assent.clock.moveTo(at(0));
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 1 });
  });

  it('waits for somebody to decide when it is an hour late, and says so', async () => {
    const id = await noonWithoutWorkers(61);
    await assent.startWorker();
    await dana.is(id, 'missed');
    const { html } = await dana.page(id);
    expect(html).toMatch(/It did not start at its time, \w+ \d+ Jun 2027, 12:00 PM EDT\./);
    expect(html).toContain('nobody has been texted');
    for (const button of ['Send now', 'Choose another time', 'Cancel Blast']) expect(html).toContain(button);
    expect(await dana.recipients(id)).toEqual([]);
  });

  it('goes out once somebody decides to send it now', async () => {
    const id = await noonWithoutWorkers(90);
    await assent.startWorker();
    await dana.is(id, 'missed');
    await dana.confirm(await dana.page(id));
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 1 });
  });

  it('has to be confirmed once more at another time, and can be cancelled', async () => {
    const id = await noonWithoutWorkers(90);
    await assent.startWorker();
    await dana.is(id, 'missed');
    const form = { name: 'Fall', lineId: '1', lists: 'own', body: 'We are open.', version: '1' };
    await staff.post(`/blasts/${id}`, { ...form, when: 'later', date: '2027-06-30', time: '12:00' });
    expect((await dana.row(id)).status).toBe('draft');
    await dana.press(id, 'cancellations');
    expect((await dana.row(id)).status).toBe('cancelled');
  });

  it('because nobody confirmed it in time says so, and what to do', async () => {
    const draft = await dana.write({ when: 'later', ...atNoon() });
    await assent.clock.moveTo(at(1));
    const id = idIn(draft);
    const page = await dana.page(id);
    expect(page.html).toContain('passed before anybody confirmed it.');
    expect(page.html).toContain(`<a href="/blasts/${id}/edit">Choose another time</a>`);
    expect(page.html).not.toContain('will be texted');
    expect((await dana.row(await dana.confirm(draft))).status).toBe('draft');
  });

  it('found by two workers at once is launched once', async () => {
    const ids: number[] = [];
    for (let count = 0; count < 5; count += 1) ids.push(await dana.schedule(atNoon()));
    await assent.clock.moveTo(at(1));
    await Promise.all([assent.startWorker(), assent.startWorker(), assent.startWorker()]);
    for (const id of ids) await dana.is(id, 'done');
    const launches = await assent.sql(
      `select blast_id from blast_events where what = 'started' and blast_id = any($1)`,
      [ids],
    );
    expect(launches).toHaveLength(ids.length);
    await eventually('each has been handed over once', async () => {
      const handed = await assent.sql(
        `select from simulated_texts t join messages m on m.id::text = t.message_ref where m.origin_id = any($1)`,
        [ids],
      );
      return handed.length === ids.length;
    });
  });
});
