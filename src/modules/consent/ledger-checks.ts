import type { ClientBase } from 'pg';

/**
 * One walk through the events of each pair: the first that does not begin as the one before it ended, and the first
 * pair whose status is not what its last event says.
 */
const WRONG_PAIRS = `
  with wrong as materialized (
    select coalesce(c.line_id, e.line_id) as line, coalesce(c.mobile_number, e.mobile_number) as number,
           coalesce(c.status, 'not_defined') as status, e.event, e.said, e.broken
    from (select line_id, mobile_number, status, event_id from consents where status <> 'not_defined') c
    full join (
      select line_id, mobile_number, max(id) as event, max(status_after) filter (where is_last) as said,
             min(id) filter (where status_before <> former) as broken
      from (select line_id, mobile_number, id, status_before, status_after,
                   lag(status_after, 1, 'not_defined') over pair as former, lead(id) over pair is null as is_last
            from consent_events window pair as (partition by line_id, mobile_number order by id)) walk
      group by line_id, mobile_number
    ) e on e.line_id = c.line_id and e.mobile_number = c.mobile_number
    where c.status is distinct from e.said or c.event_id is distinct from e.event or e.broken is not null
  )
  (select line, number, status, event, said, broken, (
      select status_before from consent_events where id = broken) as claimed, coalesce((
      select status_after from consent_events where line_id = line and mobile_number = number and id < broken
      order by id desc limit 1), 'not_defined') as former
    from wrong where broken is not null order by broken limit 1)
  union all
  (select line, number, status, event, said, null, null, null
    from wrong where broken is null order by line, number limit 1)`;

/** The guard rules under the lock of the pair, so our own clock orders rulings and events of a pair. */
const WRONG_CLEARANCE = `
  select m.id, e.id as event
  from messages m
  join lateral (select id, status_after from consent_events
    where line_id = m.line_id and mobile_number = m.mobile_number and recorded_at <= m.ruled_at
    order by id desc limit 1) e on true
  where m.ruling = 'cleared' and m.origin not in ('confirmation', 'help')
    and (e.status_after = 'opted_out' or e.id is distinct from m.ruling_event_id)
  order by m.id limit 1`;

/** Ten seconds more than the guard allows: it looks at the clock a moment before its ruling is written down. */
const WRONG_ANSWER = `
  select m.id from messages m join messages q on q.id = m.answers_id
  left join consent_events e on e.cause = 'keyword' and (e.evidence ->> 'messageId')::bigint = q.id
  where m.ruling = 'cleared' and m.origin in ('confirmation', 'help')
    and not (q.direction = 'in' and q.line_id = m.line_id and q.mobile_number = m.mobile_number
      and m.ruled_at < least(q.received_at, q.created_at) + interval '5 minutes 10 seconds'
      and case m.origin when 'help' then q.keyword_outcome = 'help'
          else coalesce(e.status_after = 'opted_out' and e.status_before <> 'opted_out', false) end)
  order by m.id limit 1`;

const KEYWORD_WITHOUT_TEXT = `
  select e.id from consent_events e left join messages m on m.id = (e.evidence ->> 'messageId')::bigint
  where e.cause = 'keyword' and (m.id is null or m.direction <> 'in'
    or m.line_id <> e.line_id or m.mobile_number <> e.mobile_number
    or m.keyword_outcome <> case e.status_after when 'opted_in' then 'opt_in' else 'opt_out' end)
  order by e.id limit 1`;

const WRONG_TALLY = `
  select coalesce(t.line_id, c.line_id) as line, coalesce(t.counted, 0) as counted, coalesce(c.actual, 0) as actual
  from (select line_id, status, sum(delta)::bigint as counted from consent_tallies group by 1, 2) t
  full join (select line_id, status, count(*) as actual from consents where status <> 'not_defined' group by 1, 2) c
    using (line_id, status)
  where coalesce(t.counted, 0) <> coalesce(c.actual, 0) limit 1`;

type Row = Record<string, string | number | null>;

/** Each check selects the first row that breaks it, and says so in a sentence. */
const CHECKS: { sql: string; sentence: (row: Row) => string }[] = [
  {
    sql: WRONG_PAIRS,
    sentence: ({ number, line, status, event, said, broken, claimed, former }) =>
      broken
        ? `Event ${broken} says that the status before was ${claimed}; the event before it left ${former}.`
        : `The status of ${number} on line ${line} is ${status}; its last event (${event ?? 'none'}) says ${said ?? 'nothing'}.`,
  },
  {
    sql: WRONG_CLEARANCE,
    sentence: ({ id, event }) => `Message ${id} was cleared against event ${event}, the last one before its ruling.`,
  },
  {
    sql: WRONG_ANSWER,
    sentence: ({ id }) => `Message ${id} was cleared as an answer, and what it answers does not allow it.`,
  },
  {
    sql: KEYWORD_WITHOUT_TEXT,
    sentence: ({ id }) => `Event ${id} says that a customer texted a keyword; no stored text says so.`,
  },
  {
    sql: WRONG_TALLY,
    sentence: ({ line, counted, actual }) => `The count of line ${line} says ${counted}; its statuses are ${actual}.`,
  },
];

/** The sentences of all checks that fail; empty when statuses, rulings and counts agree with the ledger. */
export async function faultsAgainstLedger(session: ClientBase): Promise<string[]> {
  const faults: string[] = [];
  for (const { sql, sentence } of CHECKS) faults.push(...(await session.query<Row>(sql)).rows.map(sentence));
  return faults;
}
