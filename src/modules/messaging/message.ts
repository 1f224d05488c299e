import type { Origin } from '../consent/origin.js';

/** The whole life of a text out; blocked, failed and delivered are final, uncertain waits for the carrier's report. */
export type MessageStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'failed' | 'blocked' | 'uncertain';

/** What left, whatever became of it then: the line has said it to the customer, as far as anybody knows. */
export const HAS_LEFT = ['sent', 'delivered', 'failed', 'uncertain'] as const satisfies MessageStatus[];

/** A text that someone or something wants to send; the guard rules on it when it is about to leave. */
export type NewText = {
  accountId: number;
  lineId: number;
  mobileNumber: string;
  body: string;
  origin: Origin;
  /** the Blast, or the responder that replies */
  originId?: number;
  /** the inbound text that a reply, confirmation or HELP answers */
  answersId?: number;
  userId?: number;
};

/** A person's text goes before a Blast's on the same line. */
export const PRIORITY = { person: 0, blast: 1 } as const;
