/** All of these take the import and the first (exclusive) and last mobile number of the step as $1, $2, $3. */
const ROWS = 'import_id = $1 and mobile_number > $2 and mobile_number <= $3';

/** The last row of a number that isn't blank there says what a field is. */
const last = (cell: number) => `
  coalesce((array_agg(cells[${cell}] order by row_number desc) filter (where cells[${cell}] <> ''))[1], '')`;

/** One row for each number, with what its rows say together, of the staged `rows` of import $1. */
export const saidTogether = (rows: string) => `
  select mobile_number, count(*) as rows, ${last(1)} as first_name, ${last(2)} as last_name, ${last(3)} as email,
    nullif(${last(5)}, '') as time_zone,
    case when count(*) = 1 then min(cells[4])::jsonb
         else (select coalesce(jsonb_object_agg(field.key, field.value order by r.row_number), '{}')
               from import_rows r, jsonb_each(r.cells[4]::jsonb) field
               where r.import_id = $1 and r.mobile_number = import_rows.mobile_number) end as custom_fields
  from import_rows where ${rows} group by mobile_number`;

/** Whether what is `said` changes contact c. */
export const changes = (said: string) => `
  c.deleted_at is not null
  or ${said}.first_name not in ('', c.first_name) or ${said}.last_name not in ('', c.last_name)
  or ${said}.email not in ('', c.email) or not c.custom_fields @> ${said}.custom_fields
  or coalesce(${said}.time_zone, c.time_zone) is distinct from c.time_zone`;

/**
 * Adds contacts and updates those that are there: what is blank in the file stays as it is, other custom fields too.
 * One that was deleted appears again, with what the file says alone. $4 is the account. (xmax is 0 for what is new.)
 */
export const CONTACTS = `
  with wanted as materialized (
    select * from (${saidTogether(ROWS)}) wanted order by mobile_number
  ),
  written as (
    insert into contacts as c (account_id, mobile_number, first_name, last_name, email, time_zone, custom_fields)
    select $4::int, mobile_number, first_name, last_name, email, time_zone, custom_fields from wanted
    on conflict (account_id, mobile_number) do update set
      first_name = case when excluded.first_name = '' and c.deleted_at is null then c.first_name else excluded.first_name end,
      last_name = case when excluded.last_name = '' and c.deleted_at is null then c.last_name else excluded.last_name end,
      email = case when excluded.email = '' and c.deleted_at is null then c.email else excluded.email end,
      time_zone = case when c.deleted_at is null then coalesce(excluded.time_zone, c.time_zone) else excluded.time_zone end,
      custom_fields = case when c.deleted_at is null then c.custom_fields || excluded.custom_fields else excluded.custom_fields end,
      updated_at = now(), deleted_at = null
    where ${changes('excluded')}
    returning mobile_number, xmax = 0 as is_new
  )
  select coalesce(sum(w.rows), 0)::int as rows,
         count(*) filter (where n.is_new)::int as added,
         coalesce(sum(w.rows) filter (where n.is_new is null), 0)::int as unchanged
  from wanted w left join written n using (mobile_number)`;

/**
 * Puts the contacts of the step on the list $5 of the account $4, in the order of every addition to lists. Twice is as
 * good as once; a list that has just been deleted is passed over.
 */
export const MEMBERS = `
  insert into contact_list_members (list_id, contact_id)
  select l.id, c.id
  from (select distinct mobile_number from import_rows where ${ROWS}) n
  cross join lateral (
    select id from contacts where account_id = $4::int and mobile_number = n.mobile_number and deleted_at is null limit 1
  ) c
  cross join (select id from contact_lists where id = $5::int and account_id = $4::int for key share) l
  order by c.id
  on conflict do nothing`;
