import { dayText } from '../../shared/web/time-text.js';
import { by, type ConsentProof } from '../consent/evidence-words.js';
import type { MessageStatus } from './message.js';

export type TextOut = {
  status: MessageStatus;
  rulingReason: string | null;
  failure: string | null;
  /** The ledger event that the ruling rests on. */
  event: ConsentProof | null;
  /** What would block a text that waits, as consent is now; the event is that of an opt-out then. */
  forbiddenBy?: 'opted_out' | 'not_opted_in' | null;
};

/** Why a text was or wasn't sent, in one sentence; days are those of the zone. */
export function whyOf(text: TextOut, timeZone: string, now = new Date()): string {
  switch (text.status) {
    case 'queued':
      if (text.forbiddenBy)
        return `Will not be sent: ${blocked({ ...text, rulingReason: text.forbiddenBy }, timeZone, now)}.`;
      if (text.rulingReason === 'quiet_hours') return 'Waiting for the end of the customer’s quiet hours.';
      return text.failure ? `Not sent yet, will be tried again: ${sentence(text.failure)}` : 'Waiting to be sent.';
    case 'sending':
      return 'Being handed to the carrier.';
    case 'sent':
      return 'Sent; the carrier has not reported the delivery yet.';
    case 'delivered':
      return 'Delivered.';
    case 'failed':
      return `Not delivered: ${sentence(text.failure ?? 'the carrier gave no reason')}`;
    case 'uncertain':
      return `May have been sent: ${sentence(text.failure ?? 'the carrier has not answered')} It is not sent again, so that nobody gets it twice.`;
    case 'blocked':
      return `Not sent: ${blocked(text, timeZone, now)}.`;
  }
}

/** The same, with what the guard's ruling rests on: one sentence for whoever has to answer for a text. */
export function storyOf(text: TextOut, timeZone: string, now = new Date()): string {
  const why = whyOf(text, timeZone, now);
  const grounds = text.status === 'blocked' ? null : clearedBecause(text, timeZone, now);
  return grounds ? `${why.replace(/\.$/, '')}; it was cleared because ${grounds}.` : why;
}

function clearedBecause({ rulingReason, event }: TextOut, timeZone: string, now: Date): string | null {
  switch (rulingReason) {
    case 'opted_in':
      return event
        ? `the customer opted in on ${dayText(event.occurredAt, timeZone, now)} ${by(event)}`
        : 'the customer opted in';
    case 'one_to_one':
      return 'it is a one-to-one text, and the customer has never opted out of this line';
    case 'confirms_opt_out':
      return 'it is the one confirmation of the customer’s own opt-out';
    case 'answers_help':
      return 'it answers the customer’s request for help';
    default:
      return null;
  }
}

function blocked({ rulingReason, event, failure }: TextOut, timeZone: string, now: Date): string {
  switch (rulingReason) {
    case 'opted_out':
      return event ? `opted out on ${dayText(event.occurredAt, timeZone, now)} ${by(event)}` : 'opted out';
    case 'not_opted_in':
      return 'never opted in on this line';
    case 'answer_too_late':
      return 'an answer to a text leaves once and within 5 minutes of it';
    case 'quiet_hours':
      return 'its turn came in the customer’s quiet hours, and the Blast does not wait for their end';
    case 'never_day':
      return 'at no hour is it day in all the time zones that the number may be in: a time zone of the contact’s own would help';
    case 'cancelled':
      return 'the Blast was cancelled before its turn';
    case 'no_value':
      return failure
        ? `the contact has no ${failure}, which the text names`
        : 'nothing of the text was left for this contact';
    case 'too_long':
      return 'with this contact’s values the text is longer than 1,600 characters';
    default:
      return 'the consent rules do not allow it';
  }
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
