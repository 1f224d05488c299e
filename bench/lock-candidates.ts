/** What serialises the claims and the changes of a pair; $1 are mobile numbers. Each locks in one order, so none deadlock. */
export type Candidate = { name: string; isPrepared: boolean; claim: string | null; change: string | null };

const PAIRS = 'select 1 as line_id, number from unnest($1::text[]) number';

const advisory = (name: string, key: string): Candidate => {
  const locked = (lock: string) =>
    `select count(${lock}(key)) from (select distinct ${key} as key from (${PAIRS}) pair order by 1 offset 0) keys`;
  return {
    name,
    isPrepared: false,
    claim: locked('pg_advisory_xact_lock_shared'),
    change: locked('pg_advisory_xact_lock'),
  };
};

const row = (mode: string) => `
  select count(*) from (select from lock_pairs where line_id = 1 and number = any($1::text[]) order by number
    for ${mode} offset 0) held`;

/** A row that is to be locked has to exist: `isPrepared` says that it is made first. The last is the floor. */
export const CANDIDATES: Candidate[] = [
  { name: 'row', isPrepared: true, claim: row('share'), change: row('no key update') },
  advisory('advisory-pair', `hashtextextended(line_id || ' ' || number, 0)`),
  advisory('advisory-bucket', `line_id * 1024::bigint + abs(hashtext(number) % 1024)`),
  advisory('advisory-line', 'line_id::bigint'),
  { name: 'none', isPrepared: false, claim: null, change: null },
];

export const TABLES = `
  create table lock_pairs (line_id int, number text, status text not null, event_id bigint, primary key (line_id, number))
    with (fillfactor = 70);
  create table lock_events (id bigint generated always as identity primary key, line_id int, number text, status text);
  create table lock_rulings (id bigint generated always as identity primary key, number text, ruling text, event_id bigint);
  insert into lock_pairs select 1, '+1' || (3000000000 + n), 'opted_in', null from generate_series(0, 99999) n;
  analyze lock_pairs`;

export const PREPARED = `
  insert into lock_pairs (line_id, number, status) select line_id, number, 'not_defined' from (${PAIRS}) pair
  where not exists (select from lock_pairs p where p.line_id = pair.line_id and p.number = pair.number)
  order by 1, 2 on conflict do nothing`;

/** The ruling of a chunk, on a snapshot that is newer than its locks. */
export const RULED = `
  insert into lock_rulings (number, ruling, event_id)
  select pair.number, case p.status when 'opted_out' then 'blocked' else 'cleared' end, p.event_id
  from (${PAIRS}) pair left join lock_pairs p on p.line_id = pair.line_id and p.number = pair.number`;

export const CHANGED = `
  with event as (
    insert into lock_events (line_id, number, status) select line_id, number, 'opted_out' from (${PAIRS}) pair
    order by number returning *)
  insert into lock_pairs (line_id, number, status, event_id)
  select line_id, number, status, id from event order by number
  on conflict (line_id, number) do update set status = excluded.status, event_id = excluded.event_id`;
