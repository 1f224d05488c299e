import { isFinal, saysBoth } from './losing-rows.sql.js';

/** All of these take the import and the first (exclusive) and last mobile number of the step as $1, $2, $3. */
const ROWS = 'import_id = $1 and mobile_number > $2 and mobile_number <= $3';

/** One row for each number: Opted Out wins over Opted In, then the first row wins. */
const WINNERS = `
  select distinct on (mobile_number) row_number, mobile_number, status, cells
  from import_rows where ${ROWS} order by mobile_number, (status = 'opted_out') desc, row_number`;

/**
 * An unknown number becomes a contact, a deleted one appears again; a row that was refused does neither. Everything
 * is looked up number by number: a plan that was made while the tables were small would read them whole at every step.
 * $4 is the line, $5 the account, $6 whether any row of the step was refused for an opt-out that holds.
 */
const WANTED = `
  wanted as materialized (
    select w.mobile_number, c.id, c.deleted_at
    from (${WINNERS}) w
    left join lateral (
      select true as final from consents
      where $6::boolean and line_id = $4::int and mobile_number = w.mobile_number and status = 'opted_out' limit 1
    ) o on true
    left join lateral (
      select id, deleted_at from contacts where account_id = $5::int and mobile_number = w.mobile_number limit 1
    ) c on true
    where w.status = 'opted_out' or o.final is null
  )`;

/**
 * Adds the unknown ones. Adds none when one of the wanted was deleted, and fails with a unique violation when somebody
 * else adds one of them at this moment: then it is for CONTACTS.
 */
export const NEW_CONTACTS = `
  with ${WANTED},
  added as (
    insert into contacts (account_id, mobile_number)
    select $5::int, mobile_number from wanted
    where id is null and not exists (select from wanted where deleted_at is not null) returning 1
  )
  select (select count(*) from added) as contacts, exists (select from wanted where deleted_at is not null) as "hasDeleted"`;

/** Adds and brings back, in one pass in the order of numbers, as all do who write contacts; takes a quarter longer. */
export const CONTACTS = `
  with ${WANTED},
  written as (
    insert into contacts as c (account_id, mobile_number)
    select $5::int, mobile_number from wanted where id is null or deleted_at is not null order by mobile_number
    on conflict (account_id, mobile_number) do update set deleted_at = null, updated_at = now()
    where c.deleted_at is not null returning 1
  )
  select count(*) as contacts, false as "hasDeleted" from written`;

/** What the file asks for, as the relation that the writer of consent takes. $4 is the line, $5 to $7 the evidence. */
export const CHANGES = `
  select $4::int as line_id, w.mobile_number, w.status, 'import' as cause, null::timestamptz as occurred_at,
         $7::int as user_id, row_number,
         jsonb_build_object('importId', $1::int, 'fileName', $5::text, 'fileHash', $6::text, 'row', w.row_number,
           'values', to_jsonb(w.cells)) as evidence
  from (${WINNERS}) w`;

/**
 * What came of the step, behind the writer's `decided`: counts, and a report of the rows that lost (those that say Opted
 * In while another row of the file says Opted Out, and those whose opt-out only the customer can lift). $8 is the column
 * of the status, from 1.
 */
export const OUTCOME = `
  tally as (
    select count(*) filter (where outcome = 'changed' and status = 'opted_in' and status_before <> status) as "optedIn",
           count(*) filter (where outcome = 'changed' and status = 'opted_out' and status_before <> status) as "optedOut"
    from decided
  ),
  doubled as materialized (
    select mobile_number from import_rows where ${ROWS} group by mobile_number having count(*) > 1
  ),
  opted_out as materialized (
    select mobile_number, min(row_number) as row_number from import_rows
    where ${ROWS} and status = 'opted_out' and mobile_number in (select mobile_number from doubled) group by mobile_number
  ),
  final as materialized (select mobile_number from decided where outcome = 'final'),
  refused as (
    insert into import_row_errors (import_id, row_number, kind, cells, value, reason)
    select $1, r.row_number, 'both', r.cells, r.cells[$8::int], ${saysBoth('o.row_number')}
    from import_rows r join opted_out o using (mobile_number)
    where r.import_id = $1 and r.mobile_number > $2 and r.mobile_number <= $3 and r.status = 'opted_in'
    union all
    select $1, row_number, 'final', cells, cells[$8::int], ${isFinal('mobile_number')}
    from import_rows where ${ROWS} and mobile_number in (select mobile_number from final)
    on conflict do nothing returning 1
  )
  select tally.*, (select count(*) from refused) as failed, exists (select from final) as "hasFinal",
         (select count(*) from import_rows where ${ROWS}) as rows
  from tally`;
