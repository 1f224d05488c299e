import { QuietHours } from '../../src/modules/messaging/quiet-hours/quiet-hours.js';
import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { optedIn } from '../support/opted-in.js';
import { type Line, PASSWORD } from '../support/stage.js';

/** At half past eleven in the evening of New York it is half past eight in Los Angeles. */
const [NEW_YORK, LOS_ANGELES] = ['+12125550111', '+12135550112'];
const SLEEPLESS = '+12125550113';
const EVENING = new Date('2027-06-02T03:30:00Z');

describe('a Blast into the quiet hours', () => {
  let assent: Assent;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ clock: EVENING });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100', 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    const staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await optedIn(assent, line, [NEW_YORK, LOS_ANGELES, SLEEPLESS]);
    const settings = { label: 'Front desk', throughput: '100', timeZone: 'America/New_York', segmentPrice: '' };
    await staff.post(`/lines/${line.id}`, { ...settings, quietFrom: '21:00', quietUntil: '08:00' });
  });
  afterAll(() => assent?.stop());

  const status = async (id: number, number: string) =>
    (await dana.recipients(id)).find(({ mobile_number }) => mobile_number === number)?.status;

  it('reaches who has day, lets the others sleep, and says until when', async () => {
    const id = await dana.confirm(await dana.write());
    await eventually('Los Angeles has it', async () => (await status(id, LOS_ANGELES)) === 'delivered');
    expect(await status(id, NEW_YORK)).toBe('queued');
    const page = await eventually('the page says until when', async () => {
      const { html } = await dana.page(id);
      return html.includes('quiet hours now') && html;
    });
    expect(page).toMatch(/2 have quiet hours now; the first of them are texted from (2 Jun, )?8:00 AM EDT on/);
    expect((await dana.row(id)).status).toBe('sending');
    await assent.carrier.deliver({ from: SLEEPLESS, to: line.number, body: 'STOP', receivedAt: EVENING });
    const waiting = await dana.page(id, '?outcome=waiting');
    expect(waiting.html).toMatch(/Waiting for the end of the customer’s quiet hours/);
    expect(waiting.html).toMatch(/Will not be sent: opted out on [^<]* by texting STOP\./);
    await assent.clock.moveTo(new Date('2027-06-02T12:00:00Z'));
    await dana.is(id, 'done');
    await eventually('New York has it', async () => (await status(id, NEW_YORK)) === 'delivered');
  });

  it('leaves out who has quiet hours when it is to skip them, with the reason', async () => {
    await assent.clock.moveTo(new Date('2027-06-03T03:30:00Z'));
    expect((await dana.write()).html).toContain('Whoever has quiet hours then gets it when they end.');
    const page = await dana.write({ quietHours: 'skip' });
    expect(page.html).toContain('Whoever has quiet hours then is left out.');
    const id = await dana.confirm(page);
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 2, blocked: 1 });
    const { html } = await dana.page(id, '?outcome=blocked');
    expect(html).toContain('555-0111');
    expect(html).toMatch(/Not sent: [^<]*quiet hours/);
  });

  it('claims nothing so shortly before they begin that it might arrive in them', async () => {
    const untilWhen = async (moment: string) => {
      await assent.clock.moveTo(new Date(moment));
      return JSON.parse(await new QuietHours(assent.em).now(line.id))['1212'] || 'day';
    };
    expect(await untilWhen('2027-06-03T20:59:30-04:00')).toBe('day');
    expect(await untilWhen('2027-06-03T20:59:53-04:00')).toBe('2027-06-04T12:00:00.000Z');
  });
});
