import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

export const TWILIO = {
  account: `AC${'1'.repeat(32)}`,
  token: 'right-token-0000000000000000001234',
  service: `MG${'2'.repeat(32)}`,
  key: `SK${'3'.repeat(32)}`,
  keySecret: 'right-secret-000000000000000005678',
};

/** The form of the line page that puts a line at Twilio. */
export const twilioForm = (more: Record<string, string> = {}) => ({
  label: 'Front desk',
  throughput: '100',
  timeZone: 'America/New_York',
  carrier: 'twilio',
  twilioAccountSid: TWILIO.account,
  twilioAuthToken: TWILIO.token,
  ...more,
});

export type TwilioForm = Record<string, string>;

type Posting = { token?: string; signedFor?: string; signedForm?: TwilioForm; signature?: string | null };

/** Twilio calling Assent: forms, signed by the library's own function for the address that Twilio was given. */
export class TwilioPosts {
  constructor(
    /** where Assent listens */
    private readonly url: string,
    /** where Twilio was told that it does */
    private readonly publicUrl: string,
  ) {}

  text(form: TwilioForm, posting: Posting = {}) {
    const sid = `SM${Buffer.from(`${form.From}${form.Body}`).toString('hex').padEnd(32, '0').slice(0, 32)}`;
    const about = { AccountSid: TWILIO.account, MessageSid: sid, SmsStatus: 'received', NumMedia: '0', ...form };
    return this.post('/webhooks/twilio/messages', about, posting);
  }

  status(messageId: number | null, form: TwilioForm, posting: Posting = {}) {
    const query = messageId === null ? '' : `?message=${messageId}`;
    return this.post(`/webhooks/twilio/receipts${query}`, { AccountSid: TWILIO.account, ...form }, posting);
  }

  async post(path: string, form: TwilioForm, { token, signedFor, signedForm, signature }: Posting = {}) {
    const signed = this.signature(signedFor ?? path, signedForm ?? form, token);
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(signature !== null && { 'X-Twilio-Signature': signature ?? signed }),
      },
      body: new URLSearchParams(form),
    });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
  }

  signature(path: string, form: TwilioForm, token = TWILIO.token): string {
    return getExpectedTwilioSignature(token, `${this.publicUrl}${path}`, form);
  }
}
