import type { ConsentProof } from '../../consent/evidence-words.js';

export type ReviewDecision = 'opted_out' | 'dismissed';

/** What was decided about a suspicious text; the proof is there when the customer was opted out, by whomever. */
export type DecidedReview = {
  decision: ReviewDecision;
  decidedAt: Date;
  /** The colleague who decided; null when the customer, a file or the carrier did. */
  userName: string | null;
  proof: Pick<ConsentProof, 'cause' | 'evidence'> | null;
};

/** The review of a text in a thread: still to be decided, or what was decided. */
export type Review = { waits: true } | ({ waits: false } & DecidedReview);
