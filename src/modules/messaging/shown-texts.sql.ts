import { HAS_LEFT } from './message.js';

const LEFT = HAS_LEFT.map((status) => `'${status}'`).join(', ');

/**
 * Which texts of a line are shown to its staff, as a condition on messages `m`. What left is part of what the line and
 * the customer said to each other. A Blast's text that has not left says only that its recipient is on a list: where a
 * list is the opt-in list of a line that the reader may not see, who is on it is not theirs to learn.
 *
 * @param lineIds the lines that the reader may see, as int[]
 */
export const isShownText = (m: string, lineIds: string) => `
  (${m}.origin is distinct from 'blast' or ${m}.status in (${LEFT})
   or not exists (select from blast_lists hidden
                  where hidden.blast_id = ${m}.origin_id and hidden.line_id <> all(${lineIds})))`;
