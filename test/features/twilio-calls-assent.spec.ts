import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';
import { type TwilioStandIn, twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';
import { TWILIO, TwilioPosts } from '../support/twilio-posts.js';

const LINE = '+14155550100';
const ANN = '+14155550111';
const PUBLIC_URL = 'http://texting.example.com';
const STRANGER = { account: `AC${'9'.repeat(32)}`, token: 'right-token-of-somebody-else' };

describe('when Twilio calls Assent', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let theirs: Line;
  let twilio: TwilioStandIn;
  let posts: TwilioPosts;

  beforeAll(async () => {
    twilio = await twilioThat();
    assent = await Assent.start({ workers: 0, env: { TWILIO_API_BASE_URL: twilio.url, PUBLIC_URL } });
    posts = new TwilioPosts(assent.url, PUBLIC_URL);
    account = await assent.stage.account();
    ({ line } = await twilioLine(assent, account, LINE));
    ({ line: theirs } = await twilioLine(assent, await assent.stage.account('Elsewhere'), '+14155550109', {
      twilioAccountSid: STRANGER.account,
      twilioAuthToken: STRANGER.token,
    }));
  });
  afterAll(async () => {
    await assent?.stop();
    twilio?.close();
  });

  const statusOf = async (number: string, of = line) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [of.id, number]))[0]
      ?.status;
  const received = (number: string) =>
    assent.sql(`select body, carrier_id from messages where mobile_number = $1 and direction = 'in' order by id`, [
      number,
    ]);
  const nothingWritten = async (number: string) => {
    expect(await received(number)).toEqual([]);
    expect(await assent.sql('select from consent_events where mobile_number = $1', [number])).toEqual([]);
  };

  it('a STOP opts Ann out, and the answer says nothing to her', async () => {
    const answer = await posts.text({ From: ANN, To: LINE, Body: 'Stop!' });
    expect(answer).toEqual({
      status: 200,
      type: expect.stringContaining('text/xml'),
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    });
    expect(await statusOf(ANN)).toBe('opted_out');
  });

  it('a text that comes twice counts once', async () => {
    const bob = '+14155550112';
    await Promise.all([1, 2].map(() => posts.text({ From: bob, To: LINE, Body: 'START' })));
    expect(await received(bob)).toHaveLength(1);
    expect(await assent.sql('select from consent_events where mobile_number = $1', [bob])).toHaveLength(1);
  });

  it('a START that comes late, by the fallback, is as old as Twilio says it is', async () => {
    const eve = '+14155550119';
    const sid = `SM${'6'.repeat(32)}`;
    twilio.fetched[sid] = { sid, date_created: new Date(Date.now() - 10_000).toUTCString().replace('GMT', '+0000') };
    await posts.text({ From: eve, To: LINE, Body: 'STOP' });
    const late = { ErrorCode: '11200', ErrorUrl: `${PUBLIC_URL}/webhooks/twilio/messages` };
    expect((await posts.text({ From: eve, To: LINE, Body: 'START', MessageSid: sid, ...late })).status).toBe(200);
    expect(await statusOf(eve)).toBe('opted_out');
    expect(twilio.faults).toEqual([]);
  });

  it('nor is Twilio asked with what others made up for that account: it would take the time there is', async () => {
    const shared = { twilioAccountSid: `AC${'7'.repeat(32)}` };
    await twilioLine(assent, await assent.stage.account('In the way'), '+14155550104', {
      ...shared,
      twilioAuthToken: 'a-token-that-was-made-up-for-this',
    });
    const { line: own } = await twilioLine(assent, account, '+14155550103', shared);
    const late = { ErrorCode: '11200', AccountSid: shared.twilioAccountSid };
    expect((await posts.text({ From: '+14155550136', To: own.number, Body: 'START', ...late })).status).toBe(200);
    expect(twilio.turnedAway).toEqual([]);
  });

  it('every character arrives as it was sent, and the signature covers it', async () => {
    const Body = 'Café & crème + 50% 👍\r\n“[yes]”';
    expect((await posts.text({ From: '+14155550113', To: LINE, Body, 'Strange[name][]': 'x', Empty: '' })).status).toBe(
      200,
    );
    expect(await received('+14155550113')).toEqual([expect.objectContaining({ body: Body })]);
  });

  it('a text to a number of a messaging service, or with pictures only, is a text', async () => {
    const cat = '+14155550114';
    const about = { From: cat, To: LINE, MessagingServiceSid: TWILIO.service };
    await posts.text({ ...about, Body: 'Through the pool' });
    const MessageSid = `MM${'4'.repeat(32)}`;
    await posts.text({ ...about, MessageSid, Body: '', NumMedia: '1', MediaUrl0: 'https://example.com/1' });
    expect(await received(cat)).toEqual([
      { body: 'Through the pool', carrier_id: expect.stringMatching(/^SM/) },
      { body: '', carrier_id: MessageSid },
    ]);
  });

  it('a text to a number that is no line is taken from an account that Assent knows, and from no other', async () => {
    const stray = { From: '+14155550115', To: '+14155550199', Body: 'STOP' };
    expect((await posts.text(stray)).status).toBe(200);
    expect((await posts.text({ ...stray, AccountSid: `AC${'8'.repeat(32)}` })).status).toBe(403);
  });

  it('and is shown to the account whose credentials vouched for it alone', async () => {
    const stray = { From: '+14155550123', To: '+14155550198', Body: 'Anybody?', AccountSid: STRANGER.account };
    expect((await posts.text(stray, { token: STRANGER.token })).status).toBe(200);
    expect(await assent.sql(`select account_id from unplaced_texts where body = 'Anybody?'`)).toEqual([
      { account_id: theirs.accountId },
    ]);
  });

  it('a STOP that Twilio has for a line which left it holds, if the line’s own credentials signed it', async () => {
    const { line: left } = await twilioLine(assent, account, '+14155550106');
    await assent.sql(`update lines set carrier = 'simulated' where id = $1`, [left.id]);
    const ida = '+14155550124';
    const stop = { From: ida, To: left.number, Body: 'STOP' };
    expect((await posts.text({ ...stop, AccountSid: STRANGER.account }, { token: STRANGER.token })).status).toBe(403);
    expect(await statusOf(ida, left)).toBeUndefined();
    expect((await posts.text(stop)).status).toBe(200);
    expect(await statusOf(ida, left)).toBe('opted_out');
    expect((await posts.text({ ...stop, Body: 'START' })).status).toBe(200);
    expect(await statusOf(ida, left)).toBe('opted_out');
  });

  it('nor does Twilio speak for a line that never was there, whatever other lines of the account are', async () => {
    const never = await assent.stage.line(account, '+14155550105', 'Never at Twilio');
    const joe = '+14155550125';
    expect((await posts.text({ From: joe, To: never.number, Body: 'STOP' })).status).toBe(403);
    await nothingWritten(joe);
  });

  describe('a call that nobody at Twilio signed like this is refused, and nothing is written:', () => {
    const START = { From: '+14155550116', To: LINE, Body: 'START' };
    const path = '/webhooks/twilio/messages';
    const full = { AccountSid: TWILIO.account, MessageSid: `SM${'5'.repeat(32)}`, ...START };

    it.each<[string, () => Promise<{ status: number }>]>([
      ['without a signature', () => posts.text(START, { signature: null })],
      ['with an empty one', () => posts.text(START, { signature: '' })],
      ['with a made-up one', () => posts.text(START, { signature: 'bWFkZSB1cCBieSBzb21lYm9keQ==' })],
      ['signed with another account’s token', () => posts.text(START, { token: STRANGER.token })],
      ['signed with no token at all', () => posts.text(START, { token: '' })],
      ['of another text', () => posts.post(path, full, { signedForm: { ...full, Body: 'STOP' } })],
      ['with a parameter more', () => posts.post(path, { ...full, Extra: '1' }, { signedForm: full })],
      ['from another address', () => posts.post(path, full, { signedFor: '/webhooks/twilio/receipts' })],
      ['with another query', () => posts.post(`${path}?message=2`, full, { signedFor: `${path}?message=1` })],
      ['without an account', () => posts.post(path, { ...START, MessageSid: 'SM1' })],
      ['as JSON', () => postAsJson(full)],
    ])('%s', async (_what, post) => {
      expect((await post()).status).toBe(403);
      await nothingWritten(START.From);
    });

    it('signed for the host that the request names, instead of the configured one', async () => {
      const here = new TwilioPosts(assent.url, assent.url);
      expect((await here.text(START)).status).toBe(403);
      await nothingWritten(START.From);
    });

    it('signed for the host that forwarding headers name', async () => {
      const elsewhere = new TwilioPosts(assent.url, 'https://evil.example.com');
      const answer = await fetch(`${assent.url}${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Forwarded-Host': 'evil.example.com',
          'X-Forwarded-Proto': 'https',
          'X-Original-URL': 'https://evil.example.com/webhooks/twilio/messages',
          'X-Twilio-Signature': elsewhere.signature(path, full),
        },
        body: new URLSearchParams(full),
      });
      expect(answer.status).toBe(403);
      await nothingWritten(START.From);
    });

    it('with a parameter twice, where one was signed', async () => {
      const body = `${new URLSearchParams(full)}&Body=STOP&From=%2B14155550128`;
      const answer = await fetch(`${assent.url}${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Twilio-Signature': posts.signature(path, full),
        },
        body,
      });
      expect(answer.status).toBe(403);
      await nothingWritten(START.From);
    });

    const postAsJson = (form: object) =>
      fetch(`${assent.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Twilio-Signature': posts.signature(path, {}) },
        body: JSON.stringify(form),
      });
  });

  describe('a START that was overheard, and is posted again after a STOP with its signature,', () => {
    const path = '/webhooks/twilio/messages';
    const start = { AccountSid: TWILIO.account, From: '+14155550129', To: LINE, Body: 'START', NumMedia: '0' };
    const MessageSid = `SM${'7'.repeat(32)}`;
    const signature = () => posts.signature(path, { ...start, MessageSid });

    beforeAll(async () => {
      await posts.post(path, { ...start, MessageSid });
      await posts.text({ From: start.From, To: LINE, Body: 'STOP' });
    });

    const { NumMedia: _, ...fewer } = start;
    it.each<[string, [string, string][]]>([
      ['as it was', Object.entries({ ...start, MessageSid })],
      ['cut elsewhere, so that its id is new', Object.entries({ ...fewer, MessageSid: `${MessageSid}NumMedia0` })],
      ['with every parameter twice', Object.entries({ ...start, MessageSid }).flatMap((one) => [one, one])],
    ])('%s, lifts nothing', async (_what, form) => {
      await fetch(`${assent.url}${path}`, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': signature() },
        body: new URLSearchParams(form),
      });
      expect(await statusOf(start.From)).toBe('opted_out');
      expect(await received(start.From)).toHaveLength(2);
    });
  });

  it('a parameter that came twice is refused, however well it is signed: which of the two was meant?', async () => {
    const path = '/webhooks/twilio/messages';
    const start = { AccountSid: TWILIO.account, MessageSid: `SM${'a'.repeat(32)}`, To: LINE, Body: 'START' };
    const [own, victim] = ['+14155550138', '+14155550137'];
    const signature = getExpectedTwilioSignature(TWILIO.token, `${PUBLIC_URL}${path}`, {
      ...start,
      From: [own, victim],
    });
    const answer = await fetch(`${assent.url}${path}`, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams([...Object.entries(start), ['From', victim], ['From', own]]),
    });
    expect(answer.status).toBe(403);
    await nothingWritten(victim);
  });

  it.each(['99999', '-1', '1e9', 'Infinity', '1.5'])(
    'a STOP that claims %s pictures opts out all the same',
    async (many) => {
      const from = `+1415555013${many.length}`;
      expect((await posts.text({ From: from, To: LINE, Body: 'STOP', NumMedia: many })).status).toBe(200);
      expect(await statusOf(from)).toBe('opted_out');
    },
  );

  it('whoever signs with one line’s credentials can’t speak for another line', async () => {
    const dora = '+14155550117';
    const asStranger = { From: dora, To: LINE, Body: 'START', AccountSid: STRANGER.account };
    expect((await posts.text(asStranger, { token: STRANGER.token })).status).toBe(403);
    await nothingWritten(dora);
    const own = { ...asStranger, To: theirs.number };
    expect((await posts.text(own, { token: STRANGER.token })).status).toBe(200);
    expect(await statusOf(dora, theirs)).toBe('opted_in');
  });

  it('nor can whoever names its account at Twilio with a token that they made up', async () => {
    const token = 'a-token-that-was-made-up-for-this';
    const { line: copy } = await twilioLine(assent, await assent.stage.account('Copycat'), '+14155550108', {
      twilioAuthToken: token,
    });
    const gus = '+14155550120';
    await posts.text({ From: gus, To: LINE, Body: 'STOP' });
    expect((await posts.text({ From: gus, To: LINE, Body: 'START' }, { token })).status).toBe(403);
    expect(await statusOf(gus)).toBe('opted_out');
    expect((await posts.text({ From: gus, To: copy.number, Body: 'START' }, { token })).status).toBe(200);
    expect((await posts.text({ From: gus, To: LINE, Body: 'Start' })).status).toBe(200);
    expect(await statusOf(gus)).toBe('opted_in');
  });

  it('nor can they report on its texts', async () => {
    const worker = await assent.startWorker();
    const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
       values ($1, $2, '+14155550118', 'out', 'Hello', 'queued', 'conversation') returning id::int`,
      [account.id, line.id],
    );
    const sent = await eventually('it is sent', async () => {
      const [message] = await assent.sql(`select * from messages where id = $1 and status = 'sent'`, [id]);
      return message;
    });
    const report = { MessageSid: sent.carrier_id, MessageStatus: 'failed', ErrorCode: '21610' };
    const asStranger = { ...report, AccountSid: STRANGER.account };
    expect((await posts.status(id, asStranger, { token: STRANGER.token })).status).toBe(200);
    expect((await posts.status(null, asStranger, { token: STRANGER.token })).status).toBe(200);
    expect(await assent.sql('select status from messages where id = $1', [id])).toEqual([{ status: 'sent' }]);
    expect((await posts.status(null, report)).status).toBe(200);
    expect(await assent.sql('select status from messages where id = $1', [id])).toEqual([{ status: 'failed' }]);
    expect(await statusOf('+14155550118')).toBe('opted_out');
    await worker.stop();
  });

  it('nor hide a report by claiming Twilio’s id for a text of their own', async () => {
    const sending = async (accountId: number, of: Line, number: string) => {
      const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
        `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
         values ($1, $2, $3, 'out', 'Hello', 'queued', 'conversation') returning id::int`,
        [accountId, of.id, number],
      );
      await assent.sql(
        `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'one_to_one',
           ruled_at = clock_timestamp() where id = $1`,
        [id],
      );
      return id;
    };
    const clash = { MessageSid: `SM${'c'.repeat(32)}`, MessageStatus: 'sent' };
    const own = await sending(theirs.accountId, theirs, '+14155550126');
    const claim = await posts.status(own, { ...clash, AccountSid: STRANGER.account }, { token: STRANGER.token });
    expect(claim.status).toBe(200);
    const id = await sending(account.id, line, '+14155550127');
    await posts.status(id, clash);
    await posts.status(null, { ...clash, MessageStatus: 'delivered' });
    expect(await assent.sql('select status from messages where id = any($1) order by id', [[own, id]])).toEqual([
      { status: 'sent' },
      { status: 'delivered' },
    ]);
    await posts.status(null, { ...clash, MessageStatus: 'failed' });
    await posts.status(id, clash);
    expect(await assent.sql('select status from messages where id = $1', [id])).toEqual([{ status: 'delivered' }]);
  });

  it('a report of an opt-out that comes again is answered as late as the first', async () => {
    const hal = '+14155550121';
    const [REFUSED, ANOTHER] = [`SM${'d'.repeat(32)}`, `SM${'e'.repeat(32)}`];
    const outgoing = async (status: 'sent' | 'sending', carrierId: string | null, number = hal) => {
      const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
        `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
         values ($1, $2, $3, 'out', 'Hello', 'queued', 'conversation') returning id::int`,
        [account.id, line.id, number],
      );
      const sending = `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'one_to_one',
        ruled_at = clock_timestamp() where id = $1`;
      await assent.sql(sending, [id]);
      if (status === 'sent')
        await assent.sql(`update messages set status = 'sent', carrier_id = $2 where id = $1`, [id, carrierId]);
      return id;
    };
    const refused = await outgoing('sent', REFUSED);
    const onItsWay = await outgoing('sending', null);
    const report = { MessageSid: REFUSED, MessageStatus: 'failed', ErrorCode: '21610' };
    const answered: string[] = [];
    const post = (name: string) => posts.status(refused, report).then(() => answered.push(name));
    const first = post('first');
    await eventually('the opt-out is recorded', async () => (await statusOf(hal)) === 'opted_out' || undefined);
    const again = post('again');
    // Reports are recorded one batch after the other: once these are answered, the one before them has been looked at.
    const another = await outgoing('sent', ANOTHER, '+14155550122');
    for (const status of ['sent', 'delivered', 'delivered'])
      await posts.status(another, { MessageSid: ANOTHER, MessageStatus: status });
    expect(answered).toEqual([]);
    await assent.sql(`update messages set status = 'sent', carrier_id = 'SMleft' where id = $1`, [onItsWay]);
    await Promise.all([first, again]);
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
  });

  it('what is signed and yet no text or receipt is answered with what is missing', async () => {
    expect(await posts.post('/webhooks/twilio/messages', { AccountSid: TWILIO.account })).toMatchObject({
      status: 400,
      body: expect.stringContaining('MessageSid, From and To are needed.'),
    });
    expect((await posts.post('/webhooks/twilio/receipts', { AccountSid: TWILIO.account })).status).toBe(400);
    expect((await posts.post('/webhooks/nobody/messages', { AccountSid: TWILIO.account })).status).toBe(404);
  });
});
