import type { IncomingHttpHeaders } from 'node:http';
import type { Clearance } from '../../consent/clearance.js';

/** Hand-overs that one process has under way at once, over all its lines; carriers have a connection for each. */
export const MOST_HAND_OVERS = 250;

/**
 * What became of a hand-over. Refused: the carrier said no. Not reached: the carrier never had it, for sure.
 * Unknown: it may or may not have gone out, and is never sent again blindly. retryAfterMs: how long the carrier asked to
 * be left alone.
 */
export type HandOver =
  | { result: 'accepted'; carrierId: string }
  | { result: 'refused'; error: CarrierError; retryAfterMs?: number }
  | { result: 'not_reached'; why: string }
  | { result: 'unknown'; why: string };

/**
 * A carrier's refusal, by a name that Assent knows; the sentence is for staff. recipient_opted_out becomes an opt-out.
 * Retryable: the carrier has not taken the text, and may later.
 */
export type CarrierError = {
  name:
    | 'recipient_opted_out'
    | 'unreachable'
    | 'invalid_number'
    | 'filtered'
    | 'sender_not_allowed'
    | 'country_not_allowed'
    | 'credentials_refused'
    | 'account_restricted'
    | 'rate_limited'
    | 'carrier_down'
    | 'rejected';
  code: string;
  sentence: string;
  retryable: boolean;
};

/**
 * A text that a customer sent to a line. receivedAt is the carrier's own time; from and to are as the carrier gives them,
 * which need not be mobile numbers. answeredAs: the carrier took it for one of its own keywords and has answered the
 * customer itself; media: how many pictures or files came with it.
 */
export type InboundText = {
  carrierId: string;
  from: string;
  to: string;
  body: string;
  receivedAt: Date;
  answeredAs?: 'opt_out' | 'opt_in' | 'help';
  media?: number;
};

/**
 * A carrier's report on a text that it was handed; messageRef is our own id, given along at the hand-over.
 * Sent: the carrier has it, and no more is known. optedOut: the error by which the recipient turned out to be opted out.
 */
export type Receipt = {
  carrierId: string;
  messageRef?: number;
  status: 'sent' | 'delivered' | 'failed';
  failure?: string;
  optedOut?: CarrierError;
};

/**
 * The half of a carrier that sends, for workers. Whatever it does with a text must end when the text's `over` aborts.
 * Sending takes the guard's clearance: there is no other way to name a recipient.
 */
export interface Carrier {
  readonly name: string;
  send(clearance: Clearance): Promise<HandOver>;
}

/** What a carrier posted. path: with the query, as it was asked for; rawBody: the exact bytes. */
export type CarrierPost = { path: string; headers: IncomingHttpHeaders; rawBody: Buffer };

/** For which lines whoever signed a post may speak; 'every' is for a carrier whose signature is the installation's own. */
export type Signer = { lineIds: number[] | 'every' };

/** Who signs with what only the installation itself knows. */
export const THE_INSTALLATION: Signer = { lineIds: 'every' };

/** What was read from a post; null stands for something that is of no interest. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; why: string };

/** The half of a carrier that is called by it, for the web process. Nothing is read from a post before it was verified. */
export interface CarrierWebhooks {
  readonly name: string;
  /** Null when the signature is missing or wrong, or when there is nothing to check it with. */
  verify(post: CarrierPost): Promise<Signer | null>;
  readText(post: CarrierPost): Promise<Read<InboundText>>;
  readReceipt(post: CarrierPost): Read<Receipt | null>;
  /** How this carrier wants to be answered when all went well. */
  answer(outcome: object): { type: string; body: string };
}
