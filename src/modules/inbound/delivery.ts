import type { Match } from '../keywords/matcher.js';
import type { InboundText, Signer } from '../messaging/carrier/carrier.js';
import type { KnownLine } from './known-lines.js';
import { meaningOf } from './network-keywords.js';

/** A text as a carrier delivered it. signer: for which lines whoever delivered it may speak. */
export type Delivery = { carrier: string; text: InboundText; signer: Signer };

/** Whether whoever signed may speak for the line. */
export function speaksFor({ lineIds }: Signer, lineId: number): boolean {
  return lineIds === 'every' || lineIds.includes(lineId);
}

/**
 * What a delivered text means on a line, null where it has no place on it. A carrier that the line has left may still
 * have a STOP to deliver, which holds, and a text that may be one, which a colleague looks at. Nothing else is taken from
 * it: it is no longer the one to say that a customer opted in.
 */
export function meaningOn(line: KnownLine, { carrier, text }: Delivery): Match | null {
  const found = meaningOf(text, line.responders);
  if (carrier === line.carrier || found.outcome === 'review') return found;
  return found.outcome === 'opt_out' ? { ...found, rule: `${found.rule}, delivered by ${carrier}` } : null;
}
