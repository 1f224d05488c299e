import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';
import { twilioLine } from '../support/twilio-line.js';
import { TWILIO, TwilioPosts, twilioForm } from '../support/twilio-posts.js';

const PUBLIC_URL = 'http://texting.example.com';

describe('setting up a line at Twilio', () => {
  let assent: Assent;
  let account: Account;
  let admin: StaffMember;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0, env: { PUBLIC_URL } });
    account = await assent.stage.account();
    ({ line, admin } = await twilioLine(assent, account, '+14155550100', {
      twilioApiKeySid: TWILIO.key,
      twilioApiKeySecret: TWILIO.keySecret,
    }));
  });
  afterAll(() => assent?.stop());

  const change = (more: Record<string, string>) =>
    admin.post(`/lines/${line.id}`, twilioForm({ twilioAuthToken: '', ...more }));
  const sealed = async () =>
    (await assent.sql('select sealed from line_credentials where line_id = $1', [line.id]))[0]?.sealed as Buffer;
  const stored = async (number: string) =>
    (await assent.sql('select carrier, network_confirms from lines where phone_number = $1', [number]))[0];

  it('keeps the credentials sealed, and never shows them again', async () => {
    expect((await sealed()).toString('latin1')).not.toMatch(/token|secret/);
    const { html } = await admin.get(`/lines/${line.id}/edit`);
    expect(html.match(/Stored, and not shown again/g)).toHaveLength(2);
    expect(html).toContain(`${PUBLIC_URL}/webhooks/twilio/messages`);
    for (const secret of [TWILIO.token, TWILIO.keySecret]) expect(html).not.toContain(secret.slice(-4));
    expect(assent.web.log).not.toContain(TWILIO.token);
  });

  it('does not show a token that was just typed, either', async () => {
    const { status, html } = await change({ label: '', twilioAuthToken: TWILIO.token });
    expect(status).toBe(422);
    expect(html).toContain('Give the line a label.');
    expect(html).not.toContain(TWILIO.token);
  });

  it.each([
    ['account SID', { twilioAccountSid: 'AC12' }, 'The account SID is AC and 32 digits or letters from a to f.'],
    ['token of another account', { twilioAccountSid: `AC${'7'.repeat(32)}` }, 'Enter the auth token of this account.'],
    ['auth token', { twilioAuthToken: 'a b' }, 'This is not the auth token: copy it from the Twilio Console.'],
    ['secret of another key', { twilioApiKeySid: `SK${'7'.repeat(32)}` }, 'Enter the secret of this API key.'],
    ['key of the secret', { twilioApiKeySecret: TWILIO.keySecret }, 'Enter the SID of this API key.'],
    ['service', { twilioMessagingServiceSid: 'MG1' }, 'The messaging service SID is MG and 32 digits'],
  ])('says beside the field that the %s is missing or wrong', async (_what, given, complaint) => {
    const before = await sealed();
    const { status, html } = await change(given);
    expect(status).toBe(422);
    expect(html).toContain(complaint);
    expect((await sealed()).equals(before)).toBe(true);
  });

  it('complains of the line and of its account at once', async () => {
    const { status, html } = await admin.post('/lines', { carrier: 'twilio', phoneNumber: '12' });
    expect(status).toBe(422);
    for (const each of ['Give the line a label.', 'too short', 'Enter the account SID.']) expect(html).toContain(each);
  });

  it('a new token counts at once, and the old one for calls that Twilio still signs with it', async () => {
    const posts = new TwilioPosts(assent.url, PUBLIC_URL);
    const token = 'right-token-that-is-new-0000009999';
    expect((await change({ twilioAuthToken: token })).status).toBe(200);
    const text = { From: '+14155550111', To: line.number, Body: 'Hello' };
    expect((await posts.text(text, { token })).status).toBe(200);
    expect((await posts.text({ ...text, Body: 'Hello again' })).status).toBe(200);
    expect((await posts.text({ ...text, Body: 'Who?' }, { token: 'right-token-of-nobody' })).status).toBe(403);
  });

  it('a line can change its carrier, and change back without typing anything again', async () => {
    await change({ carrier: 'simulated' });
    expect(await stored(line.number)).toMatchObject({ carrier: 'simulated' });
    expect((await change({ carrier: 'twilio' })).status).toBe(200);
    expect(await stored(line.number)).toMatchObject({ carrier: 'twilio' });
  });

  it.each([
    ['+18335550100', 'simulated', '', true],
    ['+14155550101', 'simulated', '', false],
    ['+14155550102', 'twilio', '', true],
    ['+18335550101', 'simulated', 'assent', false],
    ['+14155550103', 'simulated', 'network', true],
  ])('%s at %s, confirmed by “%s”: the network confirms: %s', async (phoneNumber, carrier, confirmation, expected) => {
    await admin.post('/lines', { ...twilioForm(), carrier, phoneNumber, confirmation });
    expect(await stored(phoneNumber)).toEqual({ carrier, network_confirms: expected });
  });

  it('is for admins, on the lines of their own account', async () => {
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    expect((await sam.get(`/lines/${line.id}/edit`)).status).toBe(403);
    await assent.stage.user(await assent.stage.account('Elsewhere'), 'eva@example.com');
    const eva = await assent.signIn('eva@example.com', PASSWORD);
    expect((await eva.get(`/lines/${line.id}/edit`)).status).toBe(404);
    expect((await eva.post(`/lines/${line.id}`, twilioForm())).status).toBe(404);
  });
});

describe('an installation without a key for credentials', () => {
  it('says what to set instead of keeping them in the clear', async () => {
    const assent = await Assent.start({ workers: 0, env: { CREDENTIALS_KEY: '' } });
    try {
      await assent.stage.user(await assent.stage.account(), 'nora@example.com');
      const nora = await assent.signIn('nora@example.com', PASSWORD);
      const { status, html } = await nora.post('/lines', { ...twilioForm(), phoneNumber: '+14155550100' });
      expect({ status, isTold: html.includes('must set CREDENTIALS_KEY') }).toEqual({ status: 422, isTold: true });
      expect(await assent.sql('select from lines')).toEqual([]);
    } finally {
      await assent.stop();
    }
  });
});
