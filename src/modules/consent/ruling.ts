import type { ConsentStatus } from './consent-status.js';
import type { Origin } from './origin.js';

/** Why a text may leave, or why it was not sent. */
export type ClearedReason = 'opted_in' | 'one_to_one' | 'confirms_opt_out' | 'answers_help';
export type BlockedReason = 'opted_out' | 'not_opted_in' | 'answer_too_late' | 'cancelled' | 'quiet_hours';

export type Ruling = { ruling: 'cleared'; reason: ClearedReason } | { ruling: 'blocked'; reason: BlockedReason };

/** What the database says of the pair, and of the inbound text that the message answers. */
export type Facts = { status: ConsentStatus; answersOptOut: boolean; answersHelp: boolean };

const cleared = (reason: ClearedReason): Ruling => ({ ruling: 'cleared', reason });
const blocked = (reason: BlockedReason): Ruling => ({ ruling: 'blocked', reason });

/** The rules of PRODUCT section 2 in one place: Opted Out blocks all but the two answers, Blasts need Opted In. */
export function rulingOn(origin: Origin, facts: Facts): Ruling {
  if (origin === 'confirmation') return facts.answersOptOut ? cleared('confirms_opt_out') : blocked('answer_too_late');
  if (origin === 'help') return facts.answersHelp ? cleared('answers_help') : blocked('answer_too_late');
  if (facts.status === 'opted_out') return blocked('opted_out');
  if (facts.status === 'opted_in') return cleared('opted_in');
  return origin === 'blast' ? blocked('not_opted_in') : cleared('one_to_one');
}
