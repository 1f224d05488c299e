import type { Clearance } from '../../consent/clearance.js';

/** Hand-overs that one process has under way at once, over all its lines; carriers have a connection for each. */
export const MOST_HAND_OVERS = 250;

/**
 * What became of a hand-over. Refused: the carrier said no. Not reached: the carrier never had it, for sure.
 * Unknown: it may or may not have gone out, and is never sent again blindly.
 */
export type HandOver =
  | { result: 'accepted'; carrierId: string }
  | { result: 'refused'; error: CarrierError }
  | { result: 'not_reached'; why: string }
  | { result: 'unknown'; why: string };

/** A carrier's refusal, by a name that Assent knows; the sentence is for staff. */
export type CarrierError = {
  name: 'recipient_opted_out' | 'unreachable' | 'invalid_number' | 'rate_limited' | 'carrier_down' | 'rejected';
  code: string;
  sentence: string;
  retryable: boolean;
};

/** A text that a customer sent to a line. receivedAt is the carrier's own time. */
export type InboundText = { carrierId: string; from: string; to: string; body: string; receivedAt: Date };

/** A carrier's report on a text that it was handed; messageRef is our own id, given along at the hand-over. */
export type Receipt = { carrierId: string; messageRef?: number; status: 'delivered' | 'failed'; failure?: string };

/**
 * What Assent asks of a carrier. Whatever it does with a text must end when the text's `over` aborts. Sending takes the guard's clearance: there is no other way to name a recipient.
 */
export interface Carrier {
  readonly name: string;
  send(clearance: Clearance): Promise<HandOver>;
}
