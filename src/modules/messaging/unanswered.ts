/** So many automatic answers a customer gets on a line within ten minutes, and no more. */
export const MOST_ANSWERS = 10;

/**
 * Why a text that a keyword read gets no automatic answer. opted_in_since: an opt-out that came late, after an opt-in
 * keyword which the customer texted later. What the guard keeps from leaving is an answer that was blocked, and none of
 * these.
 */
export type Unanswered =
  | 'enough_answers'
  | 'network_answers'
  | 'opted_out_before'
  | 'opted_in_since'
  | 'no_reply'
  | 'nothing_left';

const SENTENCES: Record<Unanswered, string> = {
  enough_answers: `Not answered: this customer had ${MOST_ANSWERS} automatic answers within 10 minutes, and gets no more for now, so that two machines that answer each other come to an end.`,
  network_answers: 'Not answered by Assent: the phone network answers this word itself.',
  opted_out_before: 'Not answered: an opt-out is confirmed once, and this customer had opted out before.',
  opted_in_since: 'Not answered: it came late, after a newer text with which the customer opted in.',
  no_reply: 'Not answered: the keyword has no reply.',
  nothing_left: 'Not answered: of the keyword’s reply nothing was left for this contact.',
};

/** The same in a sentence for staff. */
export function whyUnanswered(reason: Unanswered): string {
  return SENTENCES[reason];
}

/**
 * The reasons, as an INSERT that may be a CTE of the statement that stores the texts.
 *
 * @param texts a SELECT that yields id and unanswered of the texts that get no answer
 */
export const unansweredTexts = (texts: string) => `
  insert into unanswered_texts (message_id, reason) select id, unanswered from (${texts}) texts`;
