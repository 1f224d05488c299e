import type { Receipt } from '../carrier.js';
import { twilioError } from './twilio-errors.js';

/** What Twilio's words for the life of a text out mean; those that say less than that it has the text are not here. */
const MEANING = new Map<string, Receipt['status']>(
  Object.entries({
    accepted: 'sent',
    scheduled: 'sent',
    queued: 'sent',
    sending: 'sent',
    sent: 'sent',
    partially_delivered: 'sent',
    delivered: 'delivered',
    read: 'delivered',
    undelivered: 'failed',
    failed: 'failed',
    canceled: 'failed',
  } as const),
);

type Report = { carrierId: string; messageRef?: number; status: string; errorCode?: string };

/** Null for a status that Assent does not know. */
export function receiptOf({ carrierId, messageRef, status: word, errorCode }: Report): Receipt | null {
  const status = MEANING.get(word.toLowerCase());
  if (!status) return null;
  const receipt: Receipt = { carrierId, messageRef, status };
  if (status !== 'failed') return receipt;
  const error = twilioError(Number(errorCode) || undefined);
  const failed = { ...receipt, failure: error.sentence };
  return error.name === 'recipient_opted_out' ? { ...failed, optedOut: error } : failed;
}
