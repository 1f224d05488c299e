import { mayClaim } from './line-leases.js';

/**
 * The next texts of the line's Blasts that are under way, oldest Blast first; none while somebody's own text waits. A
 * Blast that is paused is passed over whole. $1 line, $2 token of the lease, $3 limit, $5 the lease's carrier.
 */
export const BLAST_TAKEN = `
  select waiting.*, blast.quiet_hours
  from (
    select id, quiet_hours from blasts
    where line_id = $1 and status in ('launching', 'sending')
      and ${mayClaim('$1', '$2', '$5')}
      and not exists (select from messages
                      where line_id = $1 and status = 'queued' and origin <> 'blast' and due_at <= now())
    order by launched_at, id
  ) blast
  cross join lateral (
    select m.id, m.account_id, m.line_id, m.mobile_number, m.body
    from messages m
    where m.origin = 'blast' and m.origin_id = blast.id and m.line_id = $1 and m.status = 'queued' and m.due_at <= now()
    order by m.due_at, m.id
    limit $3
    for update of m skip locked
  ) waiting
  limit $3`;

/**
 * When the recipient's quiet hours end, as $4 says: {"America/New_York": "2026-…", "1212": "2026-…", "44": …}, by the
 * contact's own zone, else by area code ('1' and three digits), else by country code. An empty text says that it is day;
 * 'never' that no hour is day in all the zones that the number may be in.
 */
const QUIET_UNTIL = `
  select case when own.time_zone is not null then $4::jsonb ->> own.time_zone
    else coalesce($4::jsonb ->> substr(ruled.mobile_number, 2, 4), $4::jsonb ->> substr(ruled.mobile_number, 2, 1),
                  $4::jsonb ->> substr(ruled.mobile_number, 2, 2), $4::jsonb ->> substr(ruled.mobile_number, 2, 3)) end
  from (select) once
  left join contacts own on own.account_id = ruled.account_id and own.mobile_number = ruled.mobile_number
    and own.time_zone is not null`;

/**
 * Consent is asked first: who opted out is blocked, whatever the hour. A text that rests is ruled on again. $6 says whether
 * any may leave; if not, those that might are left as they are.
 */
export const BLAST_RECORDED = `
  update messages m
  set status = r.outcome,
      ruling = case when r.outcome = 'sending' then 'cleared' when r.outcome = 'blocked' then 'blocked' end,
      ruling_reason = r.reason, ruling_event_id = r.event_id, ruled_at = clock_timestamp(), claim_token = $2,
      attempts = m.attempts + case when r.outcome = 'queued' then 0 else 1 end,
      due_at = case when r.outcome = 'queued' then r.quiet_until::timestamptz else m.due_at end,
      settled_at = case when r.outcome = 'blocked' then clock_timestamp() end
  from (
    select ruled.id, quiet.until as quiet_until,
      case when ruling = 'blocked' then 'blocked' when quiet.until is null then 'sending'
           when ruled.quiet_hours = 'skip' or quiet.until = 'never' then 'blocked' else 'queued' end as outcome,
      case when ruling = 'blocked' or quiet.until is null then reason
           when quiet.until = 'never' then 'never_day' else 'quiet_hours' end as reason,
      ruled.event_id
    from ruled cross join lateral (select nullif((${QUIET_UNTIL}), '') as until offset 0) quiet
  ) r
  where m.id = r.id and (r.outcome <> 'sending' or $6::boolean)
  returning m.id, m.status as outcome`;
