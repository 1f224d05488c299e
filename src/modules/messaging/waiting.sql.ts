/** Lines on which something may leave now, as far as the clock says; $1 says which lines to look at, null for all. */
export const LINES_WAITING = `
  select l.id from lines l
  where ($1::int[] is null or l.id = any($1)) and (
    exists (select from messages m
            where m.line_id = l.id and m.status = 'queued' and m.origin <> 'blast' and m.due_at <= now())
    or exists (select from blasts b
               where b.line_id = l.id and b.status in ('launching', 'sending')
                 and exists (select from messages m
                             where m.origin = 'blast' and m.origin_id = b.id and m.status = 'queued' and m.due_at <= now())))`;
