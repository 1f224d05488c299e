import type { ConsentStatus } from '../consent/consent-status.js';
import type { ConsentProof } from '../consent/evidence-words.js';
import type { Origin } from '../consent/origin.js';
import type { Unanswered } from '../messaging/unanswered.js';
import type { TextOut } from '../messaging/why.js';
import type { Review } from './reviews/review.js';

/** An entry of the ledger in its place among the texts. */
export type ConsentNote = ConsentProof & { at: Date; status: ConsentStatus };

/** One conversation as it stands; optOut is there exactly when nothing may be sent. */
export type Conversation = {
  id: number;
  accountId: number;
  lineId: number;
  lineLabel: string;
  lineNumber: string;
  mobileNumber: string;
  contactId: number;
  contactDeleted: boolean;
  contactName: string;
  status: 'open' | 'closed';
  unread: boolean;
  consent: ConsentStatus;
  optOut: ConsentProof | null;
  /** What a customer who opted out has to text to be opted in again; null where the line has no such keyword. */
  optInKeyword: string | null;
  /** The texts that may mean an opt-out and wait for a decision, by the ids of their messages, oldest first. */
  waitingReviews: number[];
};

type Said = { id: number; at: Date; body: string };

/** unanswered: why no automatic answer went out to it; null where one did, or none was asked for. */
export type TextIn = Said & {
  direction: 'in';
  mediaCount: number;
  review: Review | null;
  unanswered: Unanswered | null;
};

export type ThreadText = TextIn | (Said & { direction: 'out'; origin: Origin; userName: string | null } & TextOut);

/** A page of a thread, oldest first; older and newer texts are pages of their own. */
export type Thread = { texts: ThreadText[]; notes: ConsentNote[]; hasOlder: boolean; hasNewer: boolean };
