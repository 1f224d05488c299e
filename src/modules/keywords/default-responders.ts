import { ALWAYS_OPT_OUT } from './mandatory-words.js';
import type { Responder } from './responder.js';

export type DefaultResponder = Omit<Responder, 'id'> & { name: string };

/** What every new line answers: an opt-in, an opt-out and a HELP responder in the account's name (CTIA). */
export function defaultResponders(accountName: string): DefaultResponder[] {
  return [
    {
      name: 'Opt out',
      keywords: ALWAYS_OPT_OUT,
      reply: `${accountName}: you are opted out and will get no more texts from this number. Reply START to opt in again.`,
      setsConsent: 'opted_out',
      helps: false,
    },
    {
      name: 'Opt in',
      keywords: ['START', 'UNSTOP', 'SUBSCRIBE'],
      reply: `${accountName}: you are opted in to texts from this number. Msg & data rates may apply. Reply HELP for help, STOP to opt out.`,
      setsConsent: 'opted_in',
      helps: false,
    },
    {
      name: 'Help',
      keywords: ['HELP', 'INFO'],
      reply: `${accountName}: you get texts about your dealings with us. Call or text this number to reach us. Msg & data rates may apply. Reply STOP to opt out.`,
      setsConsent: null,
      helps: true,
    },
  ];
}
