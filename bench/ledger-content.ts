import { join } from 'node:path';
import type pg from 'pg';
import type * as Pairs from '../src/modules/consent/consent-pairs.ts';
import type * as Writer from '../src/modules/consent/consents.ts';

const NUMBER = (n: string) => `'+1' || (3000000000 + ${n})`;
const ASKED = (rows: string, { status, cause, evidence, at = 'null::timestamptz' }: Asked) => `
  select 1 as line_id, number as mobile_number, ${status} as status, '${cause}' as cause, ${at} as occurred_at,
         ${cause === 'staff' ? '1' : 'null::int'} as user_id, ${evidence} as evidence
  from (select n, ${NUMBER('n')} as number from (${rows}) rows) people`;

type Asked = { status: string; cause: string; evidence: string; at?: string };

const FILE_ROW = `jsonb_build_object('importId', 1, 'fileName', 'customers of spring.csv', 'row', n + 1,
  'values', jsonb_build_array('Ann Baker', number, 'Opted In', 'Maple Street'))`;

/** A statement that stores what these people text now, and one for what their text then does. */
const texted = (rows: string, word: string, outcome: string) => ({
  stored: `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome)
    select 1, 1, ${NUMBER('n')}, 'in', '${word}', 'received', '${word} ' || n, clock_timestamp(), '${outcome}' from (${rows}) rows`,
  asked: ASKED(rows, {
    status: outcome === 'opt_in' ? `'opted_in'` : `'opted_out'`,
    cause: 'keyword',
    at: 'clock_timestamp()',
    evidence: `jsonb_build_object('messageId', (select id from messages m where m.direction = 'in' and m.line_id = 1
      and m.mobile_number = number and m.carrier_id = '${word} ' || n), 'carrierId', '${word} ' || n, 'text', '${word}', 'rule', 'word ${word}')`,
  }),
});

/** A Blast to all of these who are opted in, ruled on and sent. */
const BLAST = (rows: string) => [
  `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id)
   select 1, 1, c.mobile_number, 'out', 'Hello', 'queued', 'blast', 1 from consents c
   where c.line_id = 1 and c.status = 'opted_in' and c.mobile_number in (select ${NUMBER('n')} from (${rows}) rows)`,
  `update messages m set status = 'sending', ruling = 'cleared', ruling_reason = 'opted_in', ruling_event_id = c.event_id,
     ruled_at = clock_timestamp() from consents c
   where m.status = 'queued' and c.line_id = m.line_id and c.mobile_number = m.mobile_number`,
];

/** Events of 100,000: 70% from files, 21% keywords, 5% staff, 4% opt-outs that a file repeats. */
const BATCH = 100_000;

/** Fills the ledger by the built writer, from batch `first` on up to, not including, `end`; then everything is sealed. */
export async function fillLedger(database: pg.Client, dist: string, first: number, end: number): Promise<void> {
  const built = (file: string) => import(join(dist, 'src/modules/consent', file));
  const { consentChanges }: typeof Writer = await built('consents.js');
  const { preparePairs }: typeof Pairs = await built('consent-pairs.js');
  const record = async (asked: string) => {
    await database.query(preparePairs(asked));
    await database.query(`with ${consentChanges(asked)} select count(*) from decided`);
  };
  for (let batch = first; batch < end; batch += 1) {
    const from = batch * BATCH;
    const people = (start: number, count: number) =>
      `select n from generate_series(${from + start}, ${from + start + count - 1}) n`;
    for (let start = 0; start < 70_000; start += 10_000) {
      const status = `case when n % 10 = 0 then 'opted_out' else 'opted_in' end`;
      await record(ASKED(people(start, 10_000), { status, cause: 'import', evidence: FILE_ROW }));
    }
    await database.query('analyze consents, consent_events, contacts, messages');
    for (const statement of BLAST(people(0, 20_000))) await database.query(statement);
    for (const [word, outcome, count] of [
      ['STOP', 'opt_out', 15_000],
      ['START', 'opt_in', 6_000],
    ] as const) {
      const { stored, asked } = texted(people(0, count), word, outcome);
      await database.query(stored);
      await record(asked);
    }
    const note = `jsonb_build_object('note', 'They asked us at the desk, ' || n)`;
    await record(ASKED(people(20_000, 5_000), { status: `'opted_out'`, cause: 'staff', evidence: note }));
    await record(ASKED(people(20_000, 4_000), { status: `'opted_out'`, cause: 'import', evidence: FILE_ROW }));
    await database.query(SEALED, [batch % 2 === 0 ? 10_000 : 20]);
  }
  await database.query('vacuum analyze');
}

export const SETTING = `
  insert into accounts (name) values ('Maple Street Dental');
  insert into lines (account_id, label, phone_number) values (1, 'Main line', '+12125550100');
  insert into users (account_id, email, name, password_hash, role) values (1, 'dana@example.com', 'Dana', '', 'admin')`;

/** Seals what is not sealed, in ranges of $1 events: some as of a busy day, some as of a quiet one. */
const SEALED = `select seal_in_ranges_of($1)`;
export const SEALING = `
  create function seal_in_ranges_of(size int) returns void language plpgsql as $$
  declare
    former bytea := coalesce((select digest from consent_seals order by id desc limit 1), '');
    range record;
  begin
    for range in
      select min(id) as first, max(id) as last, count(*)::int as events from (
        select id, (row_number() over (order by id) - 1) / size as part from consent_events
        where id > coalesce((select max(last_event_id) from consent_seals), 0)) e group by part order by part
    loop
      insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
      values (range.first, range.last, range.events, former, consent_seal_digest(former, range.first, range.last))
      returning digest into former;
    end loop;
  end $$`;
