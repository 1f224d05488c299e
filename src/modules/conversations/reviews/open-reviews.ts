/**
 * Opening reviews, as an INSERT that may be a CTE of the statement that stores the texts. A customer who has opted out
 * needs none.
 *
 * @param texts a SELECT that yields id, line_id and mobile_number of the suspicious texts, stored in the same statement
 */
export const openedReviews = (texts: string) => `
  insert into text_reviews (message_id, line_id, mobile_number)
  select text.id, text.line_id, text.mobile_number from (${texts}) text
  where not exists (
    select from consents c
    where c.line_id = text.line_id and c.mobile_number = text.mobile_number and c.status = 'opted_out')`;

/**
 * Whether a review waits for a decision, as a condition. An opt-out settles reviews (the database sees to it); one that
 * was opened at the very moment of the opt-out waits for nobody either.
 *
 * @param review the alias of a row of text_reviews
 */
export const isWaiting = (review: string) => `
  ${review}.decision is null and not exists (
    select from consents waiting
    where waiting.line_id = ${review}.line_id and waiting.mobile_number = ${review}.mobile_number
      and waiting.status = 'opted_out')`;
