import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const BOB = '+14155550112';

describe('the simulator plays the customer', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let other: Line;
  let admin: StaffMember;
  let sam: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    other = await assent.stage.line(account, '+14155550101', 'Back office');
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    admin = await assent.signIn('nora@example.com', PASSWORD);
    sam = await assent.signIn('sam@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const say = (member: StaffMember, body: string, to = line) =>
    member.post('/simulator/texts', { line: String(to.id), number: '(415) 555-0112', body });
  const phone = () => admin.get(`/simulator?${new URLSearchParams({ line: String(line.id), number: BOB })}`);

  it('delivers what the customer types, by the same road as a carrier', async () => {
    const { status, html } = await say(sam, 'STOP');
    expect(status).toBe(200);
    expect(html).toContain('<div class="bubble">STOP</div>');
    expect(await assent.sql('select status from consents where mobile_number = $1', [BOB])).toEqual([
      { status: 'opted_out' },
    ]);
    const [text] = await assent.sql(
      `select s.carrier_id = m.carrier_id as same from simulated_texts s, messages m where s.direction = 'from_customer' and m.direction = 'in'`,
    );
    expect(text).toEqual({ same: true });
  });

  it('shows what arrives on the phone, and that its receipt was reported', async () => {
    await eventually('the confirmation is on the phone', async () =>
      /message-in">.*opted out.*receipt reported/s.test((await phone()).html),
    );
  });

  it('has nothing to tell while nothing is new', async () => {
    const url =
      /hx-get="(\/simulator\/screen[^"]+)"/
        .exec((await phone()).html)?.[1]
        ?.replaceAll('&amp;', '&')
        .replaceAll('&#x3D;', '=') ?? '';
    expect((await admin.get(url)).status).toBe(204);
    await say(admin, 'Hello again');
    const news = await admin.get(url);
    expect(news.status).toBe(200);
    expect(news.html).toContain('Hello again');
  });

  it('shows a phone that texts for the first time in the list, without a reload', async () => {
    const url =
      /hx-get="(\/simulator\/phones[^"]+)"/
        .exec((await phone()).html)?.[1]
        ?.replaceAll('&amp;', '&')
        .replaceAll('&#x3D;', '=') ?? '';
    expect((await admin.get(url)).status).toBe(204);
    await assent.carrier.deliver({ from: '+14155550177', to: line.number, body: 'Not of this phone' });
    await admin.post('/simulator/texts', { line: String(line.id), number: '+14155550178', body: 'New here' });
    const news = await admin.get(url, { 'HX-Request': 'true' });
    expect(news.status).toBe(200);
    expect(news.html).toContain('New here');
    expect(news.html).toContain('aria-current="page"');
    expect(news.html).not.toContain('<html');
  });

  it('refuses what no phone could send', async () => {
    const nothing = await say(admin, '');
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Type a text first.');
    const nobody = await admin.post('/simulator/texts', { line: String(line.id), number: '12', body: 'Hi' });
    expect(nobody.status).toBe(422);
    expect(nobody.html).toContain('too short');
  });

  it('lets staff play on their own lines only, and never on a real carrier', async () => {
    expect((await say(sam, 'Hi', other)).status).toBe(404);
    await assent.sql(`update lines set carrier = 'twilio' where id = $1`, [other.id]);
    expect((await say(admin, 'Hi', other)).status).toBe(404);
    expect((await admin.get(`/simulator/screen?line=${other.id}&number=%2B14155550112`)).status).toBe(404);
    expect(await assent.sql('select from simulated_texts where line_number = $1', [other.number])).toEqual([]);
  });
});

describe('an installation without the simulator', () => {
  it('has no such pages', async () => {
    const assent = await Assent.start({ workers: 0, env: { SIMULATOR: 'off' } });
    try {
      const account = await assent.stage.account();
      const line = await assent.stage.line(account, '+14155550100');
      await assent.stage.user(account, 'nora@example.com');
      const admin = await assent.signIn('nora@example.com', PASSWORD);
      expect((await admin.get('/simulator')).status).toBe(404);
      expect((await admin.post('/simulator/texts', { line: String(line.id), number: BOB, body: 'STOP' })).status).toBe(
        404,
      );
      expect(await assent.sql('select from messages')).toEqual([]);
    } finally {
      await assent.stop();
    }
  });
});
