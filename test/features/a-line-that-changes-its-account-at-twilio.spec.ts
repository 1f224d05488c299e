import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import type { Account, Line } from '../support/stage.js';
import { type TwilioStandIn, twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';
import { TWILIO, TwilioPosts, twilioForm } from '../support/twilio-posts.js';

const LINE = '+14155550100';
const PUBLIC_URL = 'http://texting.example.com';
const NEW = { account: `AC${'7'.repeat(32)}`, token: 'right-token-of-the-new-account' };
const MADE_UP = 'a-token-that-was-made-up-for-this';

describe('a line that changes its account at Twilio', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let admin: StaffMember;
  let twilio: TwilioStandIn;
  let posts: TwilioPosts;

  beforeAll(async () => {
    twilio = await twilioThat();
    assent = await Assent.start({ workers: 0, env: { TWILIO_API_BASE_URL: twilio.url, PUBLIC_URL } });
    posts = new TwilioPosts(assent.url, PUBLIC_URL);
    account = await assent.stage.account();
    ({ line, admin } = await twilioLine(assent, account, LINE));
    await posts.text({ From: '+14155550199', To: LINE, Body: 'START' });
  });
  afterAll(async () => {
    await assent?.stop();
    twilio?.close();
  });

  const moveTo = (of: Line, by: StaffMember, { account: sid, token }: { account: string; token: string }) =>
    by.post(`/lines/${of.id}`, twilioForm({ twilioAccountSid: sid, twilioAuthToken: token }));
  const statusOf = async (number: string, of = line) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [of.id, number]))[0]
      ?.status ?? 'not_defined';
  const unplaced = (body: string) =>
    assent.sql('select account_id, line_id, reason from unplaced_texts where body = $1', [body]);
  const ruleOf = async (number: string) =>
    (
      await assent.sql(
        `select evidence ->> 'rule' as rule from consent_events where mobile_number = $1 order by id desc limit 1`,
        [number],
      )
    )[0]?.rule;
  /** A text of the line that is with Twilio, whose answer was lost. */
  const uncertain = async (number: string, of = line) => {
    const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
       values ($1, $2, $3, 'out', 'Hello', 'queued', 'conversation') returning id::int`,
      [of.accountId, of.id, number],
    );
    await assent.sql(
      `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'one_to_one',
         ruled_at = clock_timestamp() where id = $1`,
      [id],
    );
    await assent.sql(`update messages set status = 'uncertain' where id = $1`, [id]);
    return id;
  };
  const stateOf = async (id: number) =>
    (await assent.sql('select status from messages where id = $1', [id]))[0]?.status;

  describe('hears its former account', () => {
    let waiting: number;

    beforeAll(async () => {
      waiting = await uncertain('+14155550160');
      expect((await moveTo(line, admin, NEW)).status).toBe(200);
    });

    it('say STOP, as a text of the line, by whatever opts out', async () => {
      for (const [From, more] of [
        ['+14155550111', { Body: 'STOP' }],
        ['+14155550112', { Body: 'please stop texting me' }],
        ['+14155550113', { Body: 'Adiós amigos', OptOutType: 'STOP' }],
      ] as const) {
        expect((await posts.text({ From, To: LINE, ...more })).status).toBe(200);
        expect(await statusOf(From)).toBe('opted_out');
      }
      expect(await ruleOf('+14155550111')).toBe('word STOP, delivered by the former account at twilio');
      const { code } = await assent.command('ledger:verify');
      expect(code).toBe(0);
    });

    it('deliver what may be an opt-out, for a colleague to decide', async () => {
      await posts.text({ From: '+14155550114', To: LINE, Body: 'I think you should stop, honestly' });
      expect(await assent.sql(`select from text_reviews where mobile_number = '+14155550114'`)).toHaveLength(1);
    });

    it('report on what it was handed before, and on nothing that came later', async () => {
      const Settled = { MessageSid: `SM${'b'.repeat(32)}`, MessageStatus: 'delivered' };
      expect((await posts.status(waiting, Settled)).status).toBe(200);
      expect(await stateOf(waiting)).toBe('delivered');
      await assent.sql(`update former_line_credentials set left_at = clock_timestamp() - interval '1 minute'`);
      const later = await uncertain('+14155550161');
      const forged = { MessageSid: `SM${'c'.repeat(32)}`, MessageStatus: 'failed', ErrorCode: '21610' };
      expect((await posts.status(later, forged)).status).toBe(200);
      expect(await stateOf(later)).toBe('uncertain');
      const own = { ...forged, AccountSid: NEW.account, MessageStatus: 'sent' };
      expect((await posts.status(later, own, { token: NEW.token })).status).toBe(200);
      expect(await stateOf(later)).toBe('sent');
      expect((await posts.status(null, { ...forged, MessageStatus: 'delivered' })).status).toBe(200);
      expect(await stateOf(later)).toBe('sent');
    });

    it.each<[string, { Body: string; OptOutType?: string }]>([
      ['START', { Body: 'START' }],
      ['what Twilio took for START', { Body: 'Hola de nuevo', OptOutType: 'START' }],
      ['HELP', { Body: 'HELP' }],
      ['talk', { Body: 'When do you open today?' }],
    ])('but takes no %s from it: that is kept aside, and says why', async (_what, said) => {
      const fay = '+14155550115';
      await posts.text({ From: fay, To: LINE, Body: 'STOP' });
      expect((await posts.text({ From: fay, To: LINE, ...said })).status).toBe(200);
      expect(await statusOf(fay)).toBe('opted_out');
      expect(await unplaced(said.Body)).toEqual([
        { account_id: account.id, line_id: line.id, reason: 'former_account' },
      ]);
      expect((await admin.get('/unplaced-texts')).html).toContain(
        'Front desk has another account at twilio now than the one that delivered this text.',
      );
    });

    it('and opts nobody in who never said anything', async () => {
      await posts.text({ From: '+14155550116', To: LINE, Body: 'Subscribe' });
      expect(await statusOf('+14155550116')).toBe('not_defined');
    });

    it('while the new account is heard whole', async () => {
      const about = { To: LINE, AccountSid: NEW.account };
      await posts.text({ ...about, From: '+14155550117', Body: 'START' }, { token: NEW.token });
      expect(await statusOf('+14155550117')).toBe('opted_in');
      expect(await ruleOf('+14155550117')).toBe('word START');
    });
  });

  describe('is not spoken for', () => {
    const hal = '+14155550118';
    const refused = async (form: Record<string, string>, token: string) => {
      expect((await posts.text({ From: hal, To: LINE, ...form }, { token })).status).toBe(403);
      expect(await statusOf(hal)).toBe('not_defined');
    };

    it('by the token of another account of Assent, which names the former account or had it before', async () => {
      const copycat = await twilioLine(assent, await assent.stage.account('Copycat'), '+14155550108', {
        twilioAuthToken: MADE_UP,
      });
      await refused({ Body: 'STOP' }, MADE_UP);
      await moveTo(copycat.line, copycat.admin, { account: `AC${'6'.repeat(32)}`, token: MADE_UP });
      await refused({ Body: 'STOP' }, MADE_UP);
      const own = { From: hal, To: copycat.line.number, Body: 'STOP' };
      expect((await posts.text(own, { token: MADE_UP })).status).toBe(200);
      expect(await statusOf(hal, copycat.line)).toBe('opted_out');
      expect(await statusOf(hal)).toBe('not_defined');
    });

    it('by the former token in the name of the new account, or the new one in the name of the former', async () => {
      await refused({ Body: 'STOP', AccountSid: NEW.account }, TWILIO.token);
      await refused({ Body: 'STOP' }, NEW.token);
    });

    it('nor is a line that is still at the former account, by a token that only the left line had', async () => {
      const renewed = 'right-token-that-replaced-the-other';
      const { line: stayed } = await twilioLine(assent, account, '+14155550104', { twilioAuthToken: renewed });
      const ida = '+14155550119';
      for (const Body of ['START', 'STOP'])
        expect((await posts.text({ From: ida, To: stayed.number, Body })).status).toBe(403);
      expect(await statusOf(ida, stayed)).toBe('not_defined');
      expect((await posts.text({ From: ida, To: LINE, Body: 'STOP' }, { token: renewed })).status).toBe(200);
      expect(await statusOf(ida)).toBe('opted_out');
      await posts.text({ From: ida, To: LINE, Body: 'Start' }, { token: renewed });
      expect(await statusOf(ida)).toBe('opted_out');
    });

    it('nor is a number that is no line, by who only left', async () => {
      const gone = await twilioLine(assent, await assent.stage.account('Gone'), '+14155550105', {
        twilioAccountSid: `AC${'5'.repeat(32)}`,
      });
      await moveTo(gone.line, gone.admin, NEW);
      const stray = { From: hal, To: '+14155550198', Body: 'Anybody?', AccountSid: `AC${'5'.repeat(32)}` };
      expect((await posts.text(stray)).status).toBe(403);
      expect(await unplaced('Anybody?')).toEqual([]);
    });
  });

  it('hears it for 30 days', async () => {
    const joe = '+14155550120';
    await assent.sql(`update former_line_credentials set left_at = clock_timestamp() - interval '29 days 23 hours'`);
    expect((await posts.text({ From: joe, To: LINE, Body: 'STOP' })).status).toBe(200);
    expect(await statusOf(joe)).toBe('opted_out');
    await assent.sql(`update former_line_credentials set left_at = clock_timestamp() - interval '30 days 1 hour'`);
    await assent.sql('delete from line_credentials where line_id <> $1', [line.id]);
    expect((await posts.text({ From: '+14155550121', To: LINE, Body: 'STOP' })).status).toBe(403);
  });

  it('keeps the secrets of its former account sealed, shows them nowhere, and forgets them in time', async () => {
    const { html } = await admin.get(`/lines/${line.id}/edit`);
    expect(html).toContain('the one before is heard for 30 days more');
    expect(html).not.toContain(TWILIO.token);
    expect(html).not.toContain(TWILIO.account);
    const sealed = await assent.sql<{ sealed: Buffer }>('select sealed from former_line_credentials');
    expect(sealed.length).toBeGreaterThan(1);
    for (const one of sealed) expect(one.sealed.toString('latin1')).not.toMatch(/token/);
    await moveTo(line, admin, { account: TWILIO.account, token: TWILIO.token });
    expect(await assent.sql('select line_id, carrier_account from former_line_credentials')).toEqual([
      { line_id: line.id, carrier_account: NEW.account },
    ]);
  });

  it('hears its account whole again when it comes back', async () => {
    const kim = '+14155550122';
    expect((await posts.text({ From: kim, To: LINE, Body: 'START' })).status).toBe(200);
    expect(await statusOf(kim)).toBe('opted_in');
    const late = { From: kim, To: LINE, Body: 'STOP', AccountSid: NEW.account };
    expect((await posts.text(late, { token: NEW.token })).status).toBe(200);
    expect(await statusOf(kim)).toBe('opted_out');
  });

  it('sends with the new credentials alone', async () => {
    await moveTo(line, admin, NEW);
    const worker = await assent.startWorker();
    await posts.text({ From: '+14155550123', To: LINE, Body: 'START', AccountSid: NEW.account }, { token: NEW.token });
    const asked = await eventually('the reply is handed over', async () =>
      twilio.log.find(({ form }) => form.To === '+14155550123'),
    );
    expect(asked).toMatchObject({ account: NEW.account, password: NEW.token });
    await worker.stop();
  });
});
