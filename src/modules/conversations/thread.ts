import type { ConsentStatus } from '../consent/consent-status.js';
import type { ConsentProof } from '../consent/evidence-words.js';
import type { Origin } from '../consent/origin.js';
import type { TextOut } from '../messaging/why.js';

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
};

export type ThreadText = { id: number; at: Date; body: string } & (
  | { direction: 'in' }
  | ({ direction: 'out'; origin: Origin; userName: string | null } & TextOut)
);

/** A page of a thread, oldest first; older and newer texts are pages of their own. */
export type Thread = { texts: ThreadText[]; notes: ConsentNote[]; hasOlder: boolean; hasNewer: boolean };
