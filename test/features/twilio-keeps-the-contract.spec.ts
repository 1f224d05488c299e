import { LineCredentials } from '../../src/modules/lines/credentials/line-credentials.js';
import { KnownCredentials } from '../../src/modules/messaging/carrier/twilio/known-credentials.js';
import { TwilioCarrier } from '../../src/modules/messaging/carrier/twilio/twilio-carrier.js';
import { TwilioReception } from '../../src/modules/messaging/carrier/twilio/twilio-reception.js';
import { TwilioWebhooks } from '../../src/modules/messaging/carrier/twilio/twilio-webhooks.js';
import { Assent, CREDENTIALS_KEY } from '../support/assent.js';
import { carrierContract } from '../support/carrier-contract.js';
import { twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';
import { TWILIO, type TwilioForm, TwilioPosts } from '../support/twilio-posts.js';

const ANSWERS = {
  accepts: 'created',
  refuses: { error: 21211, status: 400 },
  busy: { error: 20429, status: 429, headers: { 'retry-after': '3' } },
  silence: 'silence',
} as const;

carrierContract('twilio', async () => {
  const twilio = await twilioThat();
  const assent = await Assent.start({ workers: 0 });
  const { line } = await twilioLine(assent, await assent.stage.account(), '+14155550100');
  const config = { publicUrl: 'https://texting.example.com', twilioApiBaseUrl: twilio.url };
  const credentials = new LineCredentials(assent.em, { credentialsKey: CREDENTIALS_KEY });
  const reception = new TwilioReception(config);
  const carrier = new TwilioCarrier(new KnownCredentials(credentials), config);
  const posts = new TwilioPosts(assent.url, config.publicUrl);
  const post = (path: string, about: TwilioForm) => {
    const form = { AccountSid: TWILIO.account, ...about };
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': posts.signature(path, form),
    };
    return { path, headers, rawBody: Buffer.from(new URLSearchParams(form).toString()) };
  };
  return {
    assent,
    line,
    carrier,
    webhooks: new TwilioWebhooks(credentials, reception, config),
    network: {
      mood: (mood) => {
        twilio.answers = () => ANSWERS[mood];
      },
      arrived: () => twilio.log.map(({ form }) => form.Body ?? ''),
      goAway: () => twilio.close(),
    },
    posts: {
      text: ({ id, from, to, body }) =>
        post('/webhooks/twilio/messages', { MessageSid: id, From: from, To: to, Body: body }),
      receipt: ({ id, ref, status }) =>
        post(`/webhooks/twilio/receipts?message=${ref}`, { MessageSid: id, MessageStatus: status }),
    },
    stop: async () => {
      twilio.close();
      await assent.stop();
    },
  };
});
