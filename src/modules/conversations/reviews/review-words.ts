import { dayText } from '../../../shared/web/time-text.js';
import { by } from '../../consent/evidence-words.js';
import type { DecidedReview } from './review.js';

/** What a colleague's opt-out says in the ledger: the text, whole, and which message it is. */
export function noteOf(messageId: number, body: string): string {
  return `Review of message ${messageId}: “${body.trim()}”`;
}

/** What was decided, as a line under the text. */
export function decisionWords(review: DecidedReview, timeZone: string, now = new Date()): string {
  return `Reviewed: ${decided(review, timeZone, now)}`;
}

/** For whoever decides second: what the first decided. */
export function decidedBefore(review: DecidedReview, timeZone: string, now = new Date()): string {
  return `This was decided already: ${decided(review, timeZone, now)}. Nothing has changed now.`;
}

function decided(review: DecidedReview, timeZone: string, now: Date): string {
  const day = dayText(review.decidedAt, timeZone, now);
  return review.decision === 'dismissed'
    ? `dismissed on ${day} by ${review.userName ?? 'a colleague'}`
    : `opted out on ${day} ${decidedBy(review)}`;
}

/** A note that only quotes the text above it again is left out. */
function decidedBy({ proof, userName }: DecidedReview): string {
  if (!proof || proof.cause === 'staff') return `by ${userName ?? 'a colleague'}`;
  return by({ ...proof, userName });
}
