import type { LineCredentials } from '../../src/modules/lines/credentials/line-credentials.js';
import { twilioError } from '../../src/modules/messaging/carrier/twilio/twilio-errors.js';
import type { TwilioReception } from '../../src/modules/messaging/carrier/twilio/twilio-reception.js';
import { receiptOf } from '../../src/modules/messaging/carrier/twilio/twilio-status.js';
import { TwilioWebhooks } from '../../src/modules/messaging/carrier/twilio/twilio-webhooks.js';

describe('what Twilio’s errors mean', () => {
  it.each([
    [20003, 401, 'credentials_refused', true],
    [20429, 429, 'rate_limited', true],
    [21211, 400, 'invalid_number', false],
    [21408, 403, 'country_not_allowed', false],
    [21606, 400, 'sender_not_allowed', false],
    [21610, 400, 'recipient_opted_out', false],
    [21612, 400, 'unreachable', false],
    [21614, 400, 'invalid_number', false],
    [30001, undefined, 'rate_limited', true],
    [30002, undefined, 'account_restricted', false],
    [30003, undefined, 'unreachable', false],
    [30004, undefined, 'unreachable', false],
    [30005, undefined, 'invalid_number', false],
    [30006, undefined, 'unreachable', false],
    [30007, undefined, 'filtered', false],
    [30008, undefined, 'unreachable', false],
    [30034, undefined, 'sender_not_allowed', false],
    [63038, 429, 'account_restricted', false],
    [undefined, 401, 'credentials_refused', true],
    [undefined, 429, 'rate_limited', true],
    [undefined, 503, 'carrier_down', true],
    [undefined, 403, 'rejected', false],
    [99999, 400, 'rejected', false],
    [undefined, undefined, 'rejected', false],
  ])('%s with status %s: %s, to be tried again: %s', (code, status, name, retryable) => {
    expect(twilioError(code, status)).toMatchObject({
      name,
      retryable,
      code: String(code ?? status ?? 'none'),
      sentence: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});

describe('what Twilio’s words for a text’s life mean', () => {
  const read = (status: string, errorCode?: string) =>
    receiptOf({ carrierId: 'SM1', messageRef: 1, status, errorCode });

  it.each([
    ['accepted', 'sent'],
    ['queued', 'sent'],
    ['sending', 'sent'],
    ['sent', 'sent'],
    ['partially_delivered', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['Delivered', 'delivered'],
  ])('%s: %s', (word, status) => {
    expect(read(word)).toEqual({ carrierId: 'SM1', messageRef: 1, status });
  });

  it.each(['undelivered', 'failed', 'canceled'])('%s: failed, and why', (word) => {
    expect(read(word, '30003')).toMatchObject({ status: 'failed', failure: expect.stringContaining('switched off') });
    expect(read(word)).toMatchObject({ status: 'failed', failure: 'Twilio refused it and did not say why.' });
  });

  it('only a failure for 21610 says that the customer has opted out', () => {
    expect(read('undelivered', '21610')?.optedOut).toMatchObject({ name: 'recipient_opted_out', code: '21610' });
    expect(read('undelivered', '30003')?.optedOut).toBeUndefined();
    expect(read('delivered', '21610')?.optedOut).toBeUndefined();
  });

  it.each(['', 'received', 'receiving', 'constructor', 'anything'])('%j is no report on a text out', (word) => {
    expect(read(word)).toBeNull();
  });
});

const SID = `SM${'1'.repeat(32)}`;

describe('what Twilio posts of a received text', () => {
  const webhooks = new TwilioWebhooks({} as LineCredentials, {} as TwilioReception, {
    publicUrl: 'https://example.com',
  });
  const read = async (form: Record<string, string>) => {
    const rawBody = Buffer.from(new URLSearchParams({ MessageSid: SID, To: '+14155550100', ...form }).toString());
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const text = await webhooks.readText({ path: '/webhooks/twilio/messages', headers, rawBody });
    return text.ok ? text.value : null;
  };

  it.each([
    ['STOP', 'opt_out'],
    ['START', 'opt_in'],
    ['HELP', 'help'],
    ['', undefined],
    ['CONSTRUCTOR', undefined],
  ])('with the opt-out type %j, Twilio has answered it as %s', async (OptOutType, answeredAs) => {
    expect((await read({ From: '+14155550111', Body: 'Adiós', OptOutType }))?.answeredAs).toBe(answeredAs);
  });

  it('counts pictures, and an empty text is one', async () => {
    expect(await read({ From: '+14155550111', Body: '', NumMedia: '3' })).toMatchObject({ body: '', media: 3 });
    expect(await read({ From: '+14155550111', NumMedia: 'many' })).toMatchObject({ body: '', media: 0 });
  });

  it.each(['72345', 'PHARMACY', 'whatsapp:+14155550111'])('passes on the sender %s as it is', async (From) => {
    expect(await read({ From, Body: 'Hi' })).toMatchObject({ from: From });
  });

  it.each([['SM1'], [`${SID}NumMedia0`], [`${SID}\n`], ['']])(
    'with the id %j it is none of Twilio’s',
    async (MessageSid) => {
      expect(await read({ From: '+14155550111', Body: 'START', MessageSid })).toBeNull();
    },
  );

  it('leaves out what no text column holds', async () => {
    expect(await read({ From: '+14155550111', Body: 'ST\0OP' })).toMatchObject({ body: 'STOP' });
  });
});
