/** All of these take the import and the first (exclusive) and last mobile number of the step as $1, $2, $3. */
const ROWS = 'import_id = $1 and mobile_number > $2 and mobile_number <= $3';

/** One row for each number: Opted Out wins over Opted In, then the first row wins. */
const WINNERS = `
  select distinct on (mobile_number) row_number, mobile_number, status, cells
  from import_rows where ${ROWS} order by mobile_number, (status = 'opted_out') desc, row_number`;

export const LAST_NUMBER = `
  select max(mobile_number) as last from (
    select mobile_number from import_rows where import_id = $1 and mobile_number > $2 order by mobile_number limit $3) step`;

/** An unknown number becomes a contact, a deleted one appears again; a row that will be refused does neither. $4 is the line. */
export const CONTACTS = `
  with winners as (${WINNERS}),
  wanted as materialized (
    select i.account_id, w.mobile_number from winners w join imports i on i.id = $1
    where w.status = 'opted_out' or not exists (
      select from consents c where c.line_id = $4::int and c.mobile_number = w.mobile_number and c.status = 'opted_out')
  ),
  added as (
    insert into contacts (account_id, mobile_number)
    select account_id, mobile_number from wanted w
    where not exists (select from contacts c where c.account_id = w.account_id and c.mobile_number = w.mobile_number)
    order by mobile_number on conflict do nothing returning 1
  ),
  deleted as materialized (
    select c.id from contacts c join wanted w using (account_id, mobile_number)
    where c.deleted_at is not null order by c.mobile_number for update of c
  ),
  revived as (
    update contacts c set deleted_at = null, updated_at = now() from deleted where c.id = deleted.id returning 1
  )
  select (select count(*) from added) + (select count(*) from revived) as contacts`;

/** What the file asks for, as the relation that the writer of consent takes. $4 is the line. */
export const CHANGES = `
  select $4::int as line_id, w.mobile_number, w.status, 'import' as cause, null::timestamptz as occurred_at,
         i.created_by as user_id,
         jsonb_build_object('importId', i.id, 'fileName', i.file_name, 'row', w.row_number, 'values', to_jsonb(w.cells)) as evidence
  from (${WINNERS}) w join imports i on i.id = $1`;

/** Rows that say Opted In while another row of the file says Opted Out. $4 is the column of the status, from 1. */
export const CONTRADICTED = `
  with opted_out as (
    select mobile_number, min(row_number) as row_number from import_rows where ${ROWS} and status = 'opted_out' group by 1
  ),
  refused as (
    insert into import_row_errors (import_id, row_number, cells, value, reason)
    select $1, r.row_number, r.cells, r.cells[$4], 'Row ' || o.row_number || ' says Opted Out for the same number, and Opted Out wins.'
    from import_rows r join opted_out o using (mobile_number)
    where r.import_id = $1 and r.mobile_number > $2 and r.mobile_number <= $3 and r.status = 'opted_in'
    on conflict do nothing returning 1
  )
  select count(*) as rows from refused`;

/** Rows that say Opted In for numbers ($5) whose opt-out only the customer can lift. */
export const FINAL = `
  with refused as (
    insert into import_row_errors (import_id, row_number, cells, value, reason)
    select $1, row_number, cells, cells[$4], mobile_number || ' has opted out; only they can opt in again, by texting an opt-in keyword to the line.'
    from import_rows where ${ROWS} and mobile_number = any($5::text[])
    on conflict do nothing returning 1
  )
  select count(*) as rows from refused`;

export const ROW_COUNT = `select count(*) as rows from import_rows where ${ROWS}`;

/** What is Opted In and what Opted Out by this step, from the ledger itself; an opt-out may have been so before. */
export const RECORDED = `
  select mobile_number as "mobileNumber", status_after as status, status_before <> status_after as "isNew"
  from consent_events where id = any($1::bigint[])`;

/** Counts the step and moves the mark, both or neither. */
export const ADVANCE = `
  update imports set applied_through = $2, rows_opted_in = rows_opted_in + $3, rows_opted_out = rows_opted_out + $4,
    rows_failed = rows_failed + $5, rows_unchanged = rows_unchanged + $6, contacts_created = contacts_created + $7, faults = 0
  where id = $1`;

/** Numbers that import $1 opts out on line $2 and to whom a text is being handed over. */
export const OPTED_OUT_AND_UNDER_WAY = `
  select distinct m.mobile_number as "mobileNumber" from messages m
  where m.line_id = $2 and m.status = 'sending' and exists (
    select from import_rows r
    where r.import_id = $1 and r.mobile_number = m.mobile_number and r.status = 'opted_out')`;
