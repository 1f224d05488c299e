import type { Action } from './responder.form.js';

/** A thing that a reply should say, as the end of "It does not say yet …", and how it is recognised. */
type Asked = { what: string; isSaid: (reply: string, accountName: string) => boolean };

const NAME: Asked = {
  what: 'the name of your business',
  isSaid: (reply, accountName) => reply.toLowerCase().includes(accountName.toLowerCase()),
};
const RATES: Asked = {
  what: '“Msg & data rates may apply”',
  isSaid: (reply) => /\b(msg|msgs|message|messages|text)\b.*\brates\b/is.test(reply),
};
const STOP: Asked = { what: 'that STOP opts out', isSaid: (reply) => /\bSTOP\b/i.test(reply) };
const HELP: Asked = { what: 'that HELP helps', isSaid: (reply) => /\bHELP\b/i.test(reply) };
const CONTACT: Asked = {
  what: 'how to reach you',
  isSaid: (reply) => /\b(call|e-?mail|visit|write|reach)\b|@|www\.|https?:|\d{3}.?\d{4}/i.test(reply),
};

/** CTIA: what an opt-in confirms, and what whoever asks for help learns. */
const ASKED: Record<Action, Asked[]> = {
  opt_in: [NAME, RATES, HELP, STOP],
  help: [NAME, CONTACT, RATES, STOP],
  opt_out: [NAME],
  reply: [],
};

const ADVERTISING =
  /https?:|www\.|\d\s?%|\b(sale|discount|coupon|promo|offer|offers|deal|deals|off|free|shop|buy|save)\b/i;

const joined = new Intl.ListFormat('en-US');

/**
 * What the rules of the trade would still have the reply say or leave out, as a sentence; '' when it seems to be all
 * right. Advice: it recognises words, not what they mean.
 */
export function replyAdvice(action: Action, reply: string, accountName: string): string {
  if (reply === '') return '';
  // The confirmation of an opt-out carries no marketing (47 CFR 64.1200(a)(12)).
  if (action === 'opt_out' && ADVERTISING.test(reply))
    return 'This reads like advertising. The confirmation of an opt-out may only confirm it.';
  const missing = ASKED[action].filter(({ isSaid }) => !isSaid(reply, accountName)).map(({ what }) => what);
  return missing.length === 0 ? '' : `It does not say yet ${joined.format(missing)}.`;
}
