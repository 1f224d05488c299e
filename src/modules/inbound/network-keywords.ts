import { type Match, match } from '../keywords/matcher.js';
import { isNetworkWord } from '../keywords/network-words.js';
import type { ActiveResponder } from '../keywords/responder.js';
import type { InboundText } from '../messaging/carrier/carrier.js';
import type { KnownLine } from './known-lines.js';

const WORD_OF = { opt_out: 'STOP', opt_in: 'START', help: 'HELP' } as const;

/**
 * What a text means on a line. A carrier that took it for one of its own keywords, in whatever language it was told to
 * know, has acted on it already, so that counts; but what opts out for us does so whatever the carrier made of it.
 */
export function meaningOf({ body, answeredAs }: InboundText, responders: readonly ActiveResponder[]): Match {
  const own = match(body, responders);
  if (!answeredAs || own.outcome === 'opt_out') return own;
  return { outcome: answeredAs, rule: `carrier keyword ${WORD_OF[answeredAs]}`, responder: null };
}

/** Whether the customer has an answer already. A word that the network may not know is rather answered twice than never. */
export function isAnsweredByNetwork(
  { body, answeredAs }: InboundText,
  { outcome }: Match,
  { networkConfirms }: KnownLine,
): boolean {
  if (answeredAs) return answeredAs === outcome;
  return networkConfirms && isNetworkWord(body);
}
