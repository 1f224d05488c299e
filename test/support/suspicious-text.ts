import { openedReviews } from '../../src/modules/conversations/reviews/open-reviews.js';
import type { Assent } from './assent.js';
import type { Line } from './stage.js';

const STORE = `
  with stored as (
    insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at,
                          keyword_outcome, keyword_rule)
    values ($1, $2, $3, 'in', $4, 'received', gen_random_uuid()::text, clock_timestamp(), 'review', 'suspicion')
    returning id, line_id, mobile_number
  ),
  review as (${openedReviews('select id, line_id, mobile_number from stored')})
  select id from stored`;

/** A text that the keywords found suspicious, in a conversation that there is already. Returns the message's id. */
export async function suspiciousText(assent: Assent, line: Line, from: string, body: string): Promise<number> {
  const [stored] = await assent.sql<{ id: string }>(STORE, [line.accountId, line.id, from, body]);
  return Number(stored?.id);
}
