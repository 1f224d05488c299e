import type { Origin } from '../../src/modules/consent/origin.js';
import { Outbox } from '../../src/modules/messaging/outbox.js';
import type { Wakeups } from '../../src/modules/messaging/wakeups.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';
import { type AskedOfTwilio, type TwilioStandIn, twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';
import { TWILIO, TwilioPosts } from '../support/twilio-posts.js';

const LINE = '+14155550100';
const PUBLIC_URL = 'http://texting.example.com';

describe('texting through Twilio', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let pooled: Line;
  let twilio: TwilioStandIn;
  let posts: TwilioPosts;
  let customers = 110;

  beforeAll(async () => {
    twilio = await twilioThat();
    assent = await Assent.start({
      env: { TWILIO_API_BASE_URL: twilio.url, TWILIO_REGION: 'au1', TWILIO_EDGE: 'sydney', PUBLIC_URL },
    });
    posts = new TwilioPosts(assent.url, PUBLIC_URL);
    account = await assent.stage.account();
    ({ line } = await twilioLine(assent, account, LINE));
    ({ line: pooled } = await twilioLine(assent, account, '+14155550101', {
      twilioMessagingServiceSid: TWILIO.service,
      twilioApiKeySid: TWILIO.key,
      twilioApiKeySecret: TWILIO.keySecret,
    }));
  });
  beforeEach(() => {
    twilio.answers = () => 'created';
  });
  afterEach(() => expect(twilio.faults).toEqual([]));
  afterAll(async () => {
    await assent?.stop();
    twilio?.close();
  });

  const someone = () => `+14155550${customers++}`;
  const submit = (mobileNumber: string, from = line, origin: Origin = 'conversation') =>
    assent.em.transactional((em) =>
      new Outbox({ wake: () => {} } as unknown as Wakeups).submit(em, {
        accountId: account.id,
        lineId: from.id,
        mobileNumber,
        body: 'See you at 9 & bring “it” 👍',
        origin,
      }),
    );
  const comesTo = (id: number, status: string) =>
    eventually(`message ${id} is ${status}`, async () => {
      const [message] = await assent.sql('select * from messages where id = $1 and status = $2', [id, status]);
      return message;
    });
  const askedFor = (to: string) => twilio.log.filter(({ form }) => form.To === to);
  const inHand = (to: string) =>
    eventually('it is at Twilio', async () => askedFor(to)[0] as AskedOfTwilio | undefined);
  const ledger = (number: string) =>
    assent.sql('select status_after, cause, evidence from consent_events where mobile_number = $1 order by id', [
      number,
    ]);

  it('hands over the text from the line’s number, and asks to be told what becomes of it', async () => {
    const ann = someone();
    const id = await submit(ann);
    const message = await comesTo(id, 'sent');
    const [asked] = askedFor(ann);
    expect(asked).toMatchObject({ account: TWILIO.account, user: TWILIO.account, password: TWILIO.token });
    expect(asked?.form).toEqual({
      To: ann,
      From: LINE,
      Body: 'See you at 9 & bring “it” 👍',
      StatusCallback: `${PUBLIC_URL}/webhooks/twilio/receipts?message=${id}`,
    });
    expect(message.carrier_id).toBe(asked?.sid);
  });

  it('keeps what waits while Twilio refuses the line’s credentials, and counts no attempt', async () => {
    const ann = someone();
    let refusals = 0;
    twilio.answers = () => (++refusals <= 7 ? { error: 20003, status: 401 } : 'created');
    const message = await comesTo(await submit(ann), 'sent');
    expect(message).toMatchObject({ attempts: 1 });
    expect(askedFor(ann)).toHaveLength(8);
  });

  it('uses the messaging service and the API key of a line that has them, still from its own number', async () => {
    const ann = someone();
    await comesTo(await submit(ann, pooled), 'sent');
    expect(askedFor(ann)[0]).toMatchObject({
      user: TWILIO.key,
      password: TWILIO.keySecret,
      form: { MessagingServiceSid: TWILIO.service, From: '+14155550101' },
    });
  });

  it('opts out whom Twilio says has opted out, through the one ledger, and sends them nothing more', async () => {
    const bob = someone();
    twilio.answers = () => ({ error: 21610, status: 400 });
    const id = await submit(bob);
    expect(await comesTo(id, 'failed')).toMatchObject({ failure: 'The customer has opted out at the carrier.' });
    expect(await ledger(bob)).toEqual([
      { status_after: 'opted_out', cause: 'carrier', evidence: { messageId: id, error: 'error 21610' } },
    ]);
    twilio.answers = () => 'created';
    expect(await comesTo(await submit(bob), 'blocked')).toMatchObject({ ruling_reason: 'opted_out' });
    expect(askedFor(bob)).toHaveLength(1);
  });

  it('does not take a refusal that is older than the customer’s START for an opt-out', async () => {
    const cat = someone();
    twilio.answers = async () => {
      // What is refused is the first text, and not the answer to START.
      twilio.answers = () => 'created';
      await posts.text({ From: cat, To: LINE, Body: 'START' });
      return { error: 21610, status: 400 };
    };
    await comesTo(await submit(cat), 'failed');
    expect((await ledger(cat)).map(({ status_after }) => status_after)).toEqual(['opted_in']);
  });

  it.each([
    [21211, 400, 'This is not a number that can be texted.'],
    [30034, 400, 'The number of this line is not registered for texting in the United States (A2P 10DLC).'],
    [21999, 400, 'Twilio refused it (error 21999).'],
  ])('tells staff in a sentence what error %i means, and does not try again', async (error, status, sentence) => {
    const ann = someone();
    twilio.answers = () => ({ error, status });
    expect(await comesTo(await submit(ann), 'failed')).toMatchObject({ failure: sentence, attempts: 1 });
    expect(askedFor(ann)).toHaveLength(1);
  });

  it.each([
    ['asks to slow down', { error: 20429, status: 429 }],
    ['takes no texts at the moment', { status: 503 }],
  ])('tries again later when Twilio %s', async (_what, answer) => {
    const ann = someone();
    twilio.answers = () => (askedFor(ann).length === 1 ? answer : 'created');
    // The line rested, and that was no attempt of the text's.
    expect(await comesTo(await submit(ann), 'sent')).toMatchObject({ attempts: 1 });
    expect(askedFor(ann)).toHaveLength(2);
  });

  it('never sends again what Twilio may have taken: its status callback settles it', async () => {
    const [ann, bob, cat] = [someone(), someone(), someone()];
    twilio.answers = () => ({ status: 502 });
    const broken = await submit(ann);
    expect(await comesTo(broken, 'uncertain')).toMatchObject({ failure: 'Twilio answered 502.' });
    twilio.answers = ({ form }) => (form.To === cat ? 'half' : 'silence');
    const [silent, half] = [await submit(bob), await submit(cat)];
    expect(await comesTo(half, 'uncertain')).toMatchObject({ failure: 'The carrier did not answer in time.' });
    expect(await comesTo(silent, 'uncertain')).toMatchObject({ failure: 'The carrier did not answer in time.' });
    const { sid } = await inHand(bob);
    await posts.status(silent, { MessageSid: sid, MessageStatus: 'sent', From: LINE, To: bob });
    expect(await comesTo(silent, 'sent')).toMatchObject({ carrier_id: sid, failure: null, settled_at: null });
    await posts.status(silent, { MessageSid: sid, MessageStatus: 'delivered', From: LINE, To: bob });
    await comesTo(silent, 'delivered');
    expect(askedFor(bob)).toHaveLength(1);
  });

  it('takes a status callback that overtakes Twilio’s own answer', async () => {
    const ann = someone();
    let id = 0;
    twilio.answers = async ({ sid }) => {
      await posts.status(id, { MessageSid: sid, MessageStatus: 'delivered', From: LINE, To: ann });
      return 'created' as const;
    };
    id = await submit(ann);
    expect(await comesTo(id, 'delivered')).toMatchObject({ carrier_id: askedFor(ann)[0]?.sid });
  });

  it('counts a callback that comes twice once, and one that comes late not at all', async () => {
    const ann = someone();
    const id = await submit(ann);
    const { carrier_id } = await comesTo(id, 'sent');
    const status = (MessageStatus: string) => posts.status(id, { MessageSid: carrier_id, MessageStatus });
    for (const word of ['delivered', 'delivered', 'sent', 'queued', 'failed', 'made-up']) {
      expect(await status(word)).toMatchObject({ status: 200, body: expect.stringContaining('<Response/>') });
    }
    expect(await comesTo(id, 'delivered')).toMatchObject({ failure: null });
    await status('read');
    await comesTo(id, 'delivered');
  });

  it('opts out whom a status callback reports as opted out', async () => {
    const bob = someone();
    const id = await submit(bob);
    const { carrier_id: MessageSid } = await comesTo(id, 'sent');
    const failed = { MessageSid, MessageStatus: 'undelivered', ErrorCode: '21610' };
    await Promise.all([posts.status(id, failed), posts.status(id, failed)]);
    expect(await comesTo(id, 'failed')).toMatchObject({ failure: 'The customer has opted out at the carrier.' });
    expect(await ledger(bob)).toEqual([
      { status_after: 'opted_out', cause: 'carrier', evidence: { messageId: id, error: 'error 21610' } },
    ]);
  });

  it('says why a text was not delivered', async () => {
    const id = await submit(someone());
    const { carrier_id: MessageSid } = await comesTo(id, 'sent');
    await posts.status(id, { MessageSid, MessageStatus: 'undelivered', ErrorCode: '30005' });
    expect(await comesTo(id, 'failed')).toMatchObject({ failure: 'The number is unknown or no longer in use.' });
  });

  it('says so when the credentials of the line do not work, and works again when they do', async () => {
    const { line: locked, admin } = await twilioLine(assent, account, '+14155550102', {
      twilioAuthToken: 'wrong-token-1234567890',
    });
    const ann = someone();
    const id = await submit(ann, locked);
    await eventually('it was refused', async () => {
      const [message] = await assent.sql('select failure from messages where id = $1', [id]);
      return message?.failure?.includes('does not accept the credentials of this line');
    });
    await admin.post(`/lines/${locked.id}`, {
      label: 'Front desk',
      throughput: '100',
      timeZone: 'UTC',
      carrier: 'twilio',
      twilioAccountSid: TWILIO.account,
      twilioAuthToken: TWILIO.token,
    });
    await comesTo(id, 'sent');
    expect(askedFor(ann)).toHaveLength(1);
  });

  it('writes no secret into a log', () => {
    for (const { log } of [assent.web, ...assent.workers]) expect(log).not.toMatch(/right-|wrong-token/);
  });

  it('loses nothing while Twilio can’t be reached', async () => {
    twilio.close();
    const id = await submit(someone());
    expect(
      await eventually('it was tried', async () => {
        const [message] = await assent.sql('select * from messages where id = $1 and failure is not null', [id]);
        return message;
      }),
    ).toMatchObject({ status: 'queued', attempts: 0, failure: 'The carrier can’t be reached.' });
  });
});
