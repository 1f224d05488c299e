import type { CarrierError } from '../carrier.js';

type Known = readonly [name: CarrierError['name'], sentence: string];

/** Twilio's codes that staff meet, from its error dictionary (twilio.com/docs/api/errors). */
const KNOWN: Record<number, Known> = {
  20003: [
    'credentials_refused',
    'Twilio does not accept the credentials of this line: an admin can renew them under Lines.',
  ],
  20005: [
    'credentials_refused',
    'The Twilio account of this line is not active: an admin can have it activated at Twilio.',
  ],
  20404: ['credentials_refused', 'Twilio does not know the account of this line: an admin can mend it under Lines.'],
  20429: ['rate_limited', 'Twilio asked to slow down.'],
  14107: ['rate_limited', 'Twilio asked to slow down.'],
  21211: ['invalid_number', 'This is not a number that can be texted.'],
  21212: ['sender_not_allowed', 'The number of this line is not one that Twilio can text from.'],
  21217: ['invalid_number', 'This is not a number that can be texted.'],
  21219: ['account_restricted', 'A trial account at Twilio texts verified numbers only.'],
  21265: ['invalid_number', 'A short code can’t be texted.'],
  21266: ['invalid_number', 'A line can’t text itself.'],
  21401: ['invalid_number', 'This is not a number that can be texted.'],
  21408: ['country_not_allowed', 'The Twilio account of this line may not text this country.'],
  21421: ['invalid_number', 'This is not a number that can be texted.'],
  21602: ['rejected', 'A text needs something to say.'],
  21603: ['sender_not_allowed', 'Twilio was not told which number to text from.'],
  21604: ['invalid_number', 'Twilio was not told whom to text.'],
  21606: ['sender_not_allowed', 'The number of this line can’t text at Twilio, or not to this number.'],
  21608: ['account_restricted', 'A trial account at Twilio texts verified numbers only.'],
  21609: ['rejected', 'Twilio can’t report to this installation: its PUBLIC_URL must be one that Twilio can reach.'],
  21610: ['recipient_opted_out', 'The customer has opted out at the carrier.'],
  21611: ['rate_limited', 'Too many texts of this line are waiting at Twilio.'],
  21612: ['unreachable', 'Twilio has no way to text this number from this line.'],
  21614: ['invalid_number', 'This is not a mobile number.'],
  21617: ['rejected', 'The text is too long for Twilio.'],
  21635: ['invalid_number', 'This is a landline, which can’t be texted.'],
  21656: ['rejected', 'Twilio can’t fill in this text.'],
  21659: ['sender_not_allowed', 'The number of this line is not a number at Twilio.'],
  21660: ['sender_not_allowed', 'The number of this line does not belong to the Twilio account that it uses.'],
  21661: ['sender_not_allowed', 'The number of this line can’t text at Twilio.'],
  21701: ['sender_not_allowed', 'The messaging service of this line does not exist at Twilio.'],
  21703: ['sender_not_allowed', 'The messaging service of this line has no number at Twilio.'],
  21704: ['sender_not_allowed', 'The messaging service of this line has no number at Twilio.'],
  21705: ['sender_not_allowed', 'The messaging service of this line is not one of the Twilio account that it uses.'],
  21712: ['sender_not_allowed', 'The number of this line is not in the sender pool of its messaging service.'],
  30001: ['rate_limited', 'Too many texts were waiting at Twilio, which gave this one up.'],
  30002: ['account_restricted', 'The Twilio account of this line was suspended before the text could leave.'],
  30003: ['unreachable', 'The phone can’t be reached: it may be switched off or out of range.'],
  30004: ['unreachable', 'The phone or its network blocks texts from this line.'],
  30005: ['invalid_number', 'The number is unknown or no longer in use.'],
  30006: ['unreachable', 'This is a landline, or its network takes no texts.'],
  30007: ['filtered', 'The network took the text for unwanted and filtered it out.'],
  30008: ['unreachable', 'The network did not deliver it, and did not say why.'],
  30010: ['rejected', 'The text would cost more than was allowed.'],
  30011: ['unreachable', 'The network takes no texts with media.'],
  30017: ['rate_limited', 'The network of the phone was too busy.'],
  30018: ['unreachable', 'The phone network refused the text.'],
  30019: ['rejected', 'The text is too long for the network.'],
  30022: ['rate_limited', 'This line has texted faster than its registration allows.'],
  30023: ['rate_limited', 'This line has reached the number of texts a day that its registration allows.'],
  30024: ['sender_not_allowed', 'The phone network does not know the number of this line as a sender.'],
  30027: ['rate_limited', 'This line has reached the number of texts a day that T-Mobile allows it.'],
  30032: ['sender_not_allowed', 'The toll-free number of this line is not verified yet.'],
  30034: [
    'sender_not_allowed',
    'The number of this line is not registered for texting in the United States (A2P 10DLC).',
  ],
  30035: ['sender_not_allowed', 'The registration of this line’s number is not complete yet.'],
  30036: ['unreachable', 'The text was not delivered in the time that it had.'],
  30038: ['rejected', 'The text contains a one-time password, which this line may not send.'],
  30410: ['unreachable', 'The phone network did not answer Twilio in time.'],
  30450: ['filtered', 'Twilio refused the text to protect against fraud.'],
  30485: ['account_restricted', 'The Twilio account of this line may not send this text.'],
  63038: ['rate_limited', 'The Twilio account of this line has sent as many texts today as it may.'],
};

/** Those that trying again soon can mend, and that Twilio gives before it has taken a text. */
const PASSES_SOON = new Set<CarrierError['name']>(['rate_limited', 'carrier_down', 'credentials_refused']);

/** The error of Twilio's code; the HTTP status, if there was one, says more where the code is none that we know. */
export function twilioError(code: number | undefined, status?: number): CarrierError {
  const [name, sentence] = (code !== undefined && KNOWN[code]) || byStatus(status, code);
  return { name, code: String(code ?? status ?? 'none'), sentence, retryable: PASSES_SOON.has(name) };
}

export const NO_CREDENTIALS: CarrierError = {
  name: 'credentials_refused',
  code: 'no credentials',
  sentence: 'This line has no credentials that work for Twilio: an admin can enter them under Lines.',
  retryable: true,
};

function byStatus(status: number | undefined, code: number | undefined): Known {
  if (status === 401) return KNOWN[20003] as Known;
  if (status === 429) return KNOWN[20429] as Known;
  if (status === 503) return ['carrier_down', 'Twilio is not taking texts at the moment.'];
  return [
    'rejected',
    code === undefined ? 'Twilio refused it and did not say why.' : `Twilio refused it (error ${code}).`,
  ];
}
