import { HAS_LEFT, type MessageStatus } from '../messaging/message.js';

/** What can become of a Blast's text, in the words of its page; every status belongs to exactly one. */
export const OUTCOMES = {
  waiting: ['queued', 'sending'],
  sent: ['sent'],
  delivered: ['delivered'],
  failed: ['failed'],
  blocked: ['blocked'],
  uncertain: ['uncertain'],
} as const satisfies Record<string, readonly MessageStatus[]>;

export type Outcome = keyof typeof OUTCOMES;
export type OutcomeCounts = Record<Outcome, number>;

export const OUTCOME_NAMES = Object.keys(OUTCOMES) as Outcome[];

/** Those of texts that have left. */
export const OUTCOMES_LEFT = OUTCOME_NAMES.filter((name) => OUTCOMES[name].every(hasLeft));

export function hasLeft(status: MessageStatus): boolean {
  return (HAS_LEFT as readonly MessageStatus[]).includes(status);
}

/** The outcome of a URL; null for all of them. */
export function outcomeFrom(text: unknown): Outcome | null {
  return typeof text === 'string' && Object.hasOwn(OUTCOMES, text) ? (text as Outcome) : null;
}

export function outcomeOf(status: MessageStatus): Outcome {
  const found = OUTCOME_NAMES.find((name) => (OUTCOMES[name] as readonly string[]).includes(status));
  if (!found) throw new Error(`A text to a recipient of a Blast is ${status}.`);
  return found;
}
