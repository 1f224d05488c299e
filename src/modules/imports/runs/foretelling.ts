import type { EntityManager } from '@mikro-orm/postgresql';
import { query, queryOne } from '../../../shared/database/query.js';
import type { Forecast, ForecastFault } from '../forecast.js';
import type { RowFault } from '../import-row.js';
import { changes, saidTogether } from './contact-step.sql.js';
import { isFinal, saysBoth } from './losing-rows.sql.js';
import type { RunningImport } from './running-import.js';

type Counts = Omit<Forecast, 'faults' | 'rows'> & { good: number; both: number; final: number };

/** The rules of the writer and of the steps, told of each number: Opted Out wins, an opt-out is final. $2 line, $3 account. */
const OF_CONSENT = `
  with numbers as (
    select mobile_number, count(*) as rows, count(*) filter (where status = 'opted_out') as outs
    from import_rows where import_id = $1 group by mobile_number
  ),
  told as (
    select n.rows, n.outs, n.rows - n.outs as ins, coalesce(c.status, 'not_defined') as before,
           k.mobile_number is null as is_unknown
    from numbers n
    left join consents c on c.line_id = $2 and c.mobile_number = n.mobile_number
    left join contacts k on k.account_id = $3 and k.mobile_number = n.mobile_number and k.deleted_at is null
  )
  select coalesce(sum(rows), 0)::int as good,
         count(*) filter (where outs = 0 and before = 'not_defined')::int as "optedIn",
         count(*) filter (where outs > 0 and before <> 'opted_out')::int as "optedOut",
         coalesce(sum(ins) filter (where outs > 0), 0)::int as both,
         coalesce(sum(ins) filter (where outs = 0 and before = 'opted_out'), 0)::int as final,
         count(*) filter (where is_unknown and (outs > 0 or before <> 'opted_out'))::int as contacts,
         0 as added, 0 as updated, 0 as unchanged, 0 as failed
  from told`;

/** Rows of a number that change a contact one by one may come to nothing together: `undone`. $2 account. */
const OF_CONTACTS = `
  with numbers as materialized (
    select r.mobile_number, count(*) as rows,
           bool_or(k.id is not null and k.deleted_at is null) as is_known,
           bool_or(k.id is null or k.deleted_at is not null or cells[1] not in ('', first_name)
             or cells[2] not in ('', last_name) or cells[3] not in ('', email)
             or coalesce(nullif(cells[5], ''), time_zone) is distinct from time_zone
             or (cells[4] <> '{}' and not custom_fields @> cells[4]::jsonb)) as changes
    from import_rows r left join contacts k on k.account_id = $2 and k.mobile_number = r.mobile_number
    where import_id = $1 group by r.mobile_number
  ),
  said as (${saidTogether(
    'import_id = $1 and mobile_number in (select mobile_number from numbers where rows > 1 and is_known and changes)',
  )}),
  undone as materialized (
    select coalesce(sum(said.rows), 0) as rows
    from said join contacts c on c.account_id = $2 and c.mobile_number = said.mobile_number
    where not (${changes('said')})
  )
  select coalesce(sum(rows), 0)::int as good,
         count(*) filter (where not is_known)::int as added, count(*) filter (where not is_known)::int as contacts,
         (coalesce(sum(rows) filter (where changes), 0) - count(*) filter (where not is_known) - (select rows from undone))::int as updated,
         (coalesce(sum(rows) filter (where not changes), 0) + (select rows from undone))::int as unchanged,
         0 as "optedIn", 0 as "optedOut", 0 as both, 0 as final, 0 as failed
  from numbers`;

const FAULTS = `
  select e.kind, e.rows, jsonb_build_object('row', f.row_number, 'value', left(f.value, 200), 'reason', f.reason) as first
  from (select kind, count(*) as rows, min(row_number) as first from import_row_errors where import_id = $1 group by kind) e
  join import_row_errors f on f.import_id = $1 and f.row_number = e.first
  order by e.rows desc`;

/** The first row that would lose against another of the file ('both'), or against an opt-out that holds ('final'). */
const FIRST_BOTH = `
  select r.row_number as row, r.cells[$2] as value, ${saysBoth('o.row_number')} as reason
  from import_rows r
  join import_rows o on o.import_id = r.import_id and o.mobile_number = r.mobile_number and o.status = 'opted_out'
  where r.import_id = $1 and r.status = 'opted_in' order by r.row_number, o.row_number limit 1`;

const FIRST_FINAL = `
  select r.row_number as row, r.cells[$2] as value, ${isFinal('r.mobile_number')} as reason
  from import_rows r join consents c on c.line_id = $3 and c.mobile_number = r.mobile_number and c.status = 'opted_out'
  where r.import_id = $1 and r.status = 'opted_in'
    and not exists (select from import_rows o where o.import_id = $1 and o.mobile_number = r.mobile_number and o.status = 'opted_out')
  order by r.row_number limit 1`;

/** Foretells what applying the staged rows would come to. */
export async function foretell(em: EntityManager, running: RunningImport): Promise<Forecast> {
  const { id, lineId, accountId, kind, statusColumn } = running;
  const counts =
    kind === 'contacts'
      ? await queryOne<Counts>(em, OF_CONTACTS, [id, accountId])
      : await queryOne<Counts>(em, OF_CONSENT, [id, lineId, accountId]);
  const faults = await query<ForecastFault>(em, FAULTS, [id]);
  const bad = faults.reduce((sum, { rows }) => sum + rows, 0);
  await addFault(em, faults, 'both', counts.both, FIRST_BOTH, [id, statusColumn + 1]);
  await addFault(em, faults, 'final', counts.final, FIRST_FINAL, [id, statusColumn + 1, lineId]);
  const { good, optedIn, optedOut, added, updated, contacts, both, final } = counts;
  const unchanged = kind === 'contacts' ? counts.unchanged : good - optedIn - optedOut - both - final;
  return {
    rows: good + bad,
    optedIn,
    optedOut,
    added,
    updated,
    unchanged,
    contacts,
    failed: bad + both + final,
    faults,
  };
}

async function addFault(
  em: EntityManager,
  faults: ForecastFault[],
  kind: RowFault,
  rows: number,
  first: string,
  params: unknown[],
): Promise<void> {
  if (rows === 0) return;
  faults.push({ kind, rows, first: await queryOne<ForecastFault['first']>(em, first, params) });
}
