import { DateTime } from 'luxon';
import type { MessageStatus } from './message.js';

/** The ledger event that a ruling rests on, with the name of the colleague behind it. */
export type RulingEvent = {
  cause: 'keyword' | 'import' | 'staff' | 'carrier' | 'api';
  evidence: Record<string, unknown>;
  occurredAt: Date;
  userName: string | null;
};

export type TextOut = {
  status: MessageStatus;
  rulingReason: string | null;
  failure: string | null;
  event: RulingEvent | null;
};

/** Why a text was or wasn't sent, in one sentence; days are those of the zone. */
export function whyOf(text: TextOut, timeZone: string, now = new Date()): string {
  switch (text.status) {
    case 'queued':
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
        ? `the customer opted in on ${day(event.occurredAt, timeZone, now)} ${by(event)}`
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

function blocked({ rulingReason, event }: TextOut, timeZone: string, now: Date): string {
  switch (rulingReason) {
    case 'opted_out':
      return event ? `opted out on ${day(event.occurredAt, timeZone, now)} ${by(event)}` : 'opted out';
    case 'not_opted_in':
      return 'never opted in on this line';
    case 'answer_too_late':
      return 'an answer to a text leaves once and within 5 minutes of it';
    case 'cancelled':
      return 'the Blast was cancelled before its turn';
    default:
      return 'the consent rules do not allow it';
  }
}

/** By what a consent changed: "by texting STOP", "by the import of customers.csv (row 12)". */
export function by({ cause, evidence, userName }: Omit<RulingEvent, 'occurredAt'>): string {
  switch (cause) {
    case 'keyword':
      return `by texting ${quoted(evidence.text)}`;
    case 'import':
      return `by the import of ${shortened(evidence.fileName ?? 'a file')} (row ${evidence.row ?? '?'})`;
    case 'staff':
      return `by ${userName ?? 'a colleague'}${evidence.note ? `, who noted ${quoted(evidence.note)}` : ''}`;
    case 'carrier':
      return 'as the carrier reported';
    case 'api':
      return 'through the API';
  }
}

/** A keyword stands as it is; anything longer is put in quotes. */
function quoted(text: unknown): string {
  const short = shortened(text);
  return /^[A-Z]+$/.test(short) ? short : `“${short}”`;
}

function shortened(text: unknown): string {
  const characters = [
    ...String(text ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

function day(at: Date, timeZone: string, now: Date): string {
  const local = DateTime.fromJSDate(at).setZone(timeZone).setLocale('en-US');
  return local.toFormat(local.hasSame(DateTime.fromJSDate(now).setZone(timeZone), 'year') ? 'd MMM' : 'd MMM yyyy');
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
