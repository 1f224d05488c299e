import { lookAlikeReadings } from './look-alikes.js';
import { normalised } from './normalised.js';

/** Words that opt out on every line, whatever its responders say (47 CFR 64.1200(a)(10); CTIA). */
export const ALWAYS_OPT_OUT = [
  'STOP',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
  'OPT OUT',
  'OPT-OUT',
];

/** What a responder listens for, and what it does. */
export type Responder = {
  id: number;
  keywords: string[];
  reply: string;
  setsConsent: 'opted_in' | 'opted_out' | null;
  helps: boolean;
};

/** What a text does, and the rule that said so; the responder is the one that replies. */
export type Match = {
  outcome: 'opt_out' | 'opt_in' | 'help' | 'responder' | 'review' | 'none';
  rule: string | null;
  responder: Responder | null;
};

const alwaysOptOut = new Set(ALWAYS_OPT_OUT.map(normalised));

/** Finds what a text asks for among a line's active responders. Pure; if it could be both, opt-out wins. */
export function match(text: string, responders: Responder[]): Match {
  const said = normalised(text);
  if (said === '') return { outcome: 'none', rule: null, responder: null };
  return optOut(said, responders) ?? whole(said, responders) ?? { outcome: 'none', rule: null, responder: null };
}

function optOut(said: string, responders: Responder[]): Match | null {
  const optingOut = responders.filter((responder) => responder.setsConsent === 'opted_out');
  const readings = new Set([said, ...lookAlikeReadings(said)]);
  for (const reading of readings) {
    const responder = optingOut.find((one) => listensFor(one, reading));
    const alwaysWord = alwaysOptOut.has(reading);
    if (!responder && !alwaysWord) continue;
    const rule = `${reading === said ? 'word' : 'look-alike'} ${reading.toUpperCase()}`;
    return { outcome: 'opt_out', rule, responder: responder ?? optingOut[0] ?? null };
  }
  return null;
}

function whole(said: string, responders: Responder[]): Match | null {
  const responder = responders.find((one) => one.setsConsent !== 'opted_out' && listensFor(one, said));
  if (!responder) return null;
  const outcome = responder.setsConsent === 'opted_in' ? 'opt_in' : responder.helps ? 'help' : 'responder';
  return { outcome, rule: `word ${said.toUpperCase()}`, responder };
}

function listensFor(responder: Responder, said: string): boolean {
  return responder.keywords.some((keyword) => normalised(keyword) === said);
}
