import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { App } from '../dev/app.ts';
import type { Bench } from './bench.ts';
import { type Figure, figureOf, peakMemory, type Round } from './figure.ts';

const PLAIN = 'Maple Street Dental: your check-up is due. Call us to book. Text STOP to stop.';
const PERSONAL = 'Hi {{firstName|there}}, your check-up of {{custom.Last visit}} is due. Call us to book.';

/** Pausing is what keeps the texts from leaving while they are written; one a second is as good as none. */
export const STAGE = `
  insert into accounts (name) values ('Maple Street Dental');
  insert into lines (account_id, label, phone_number, throughput) values (1, 'Main line', '+12125550100', 1);
  insert into contact_lists (account_id, name) values (1, 'Regulars')`;

export const PEOPLE = `
  with people as (select n, '+1' || (2010000000 + n) as number from generate_series(1, $1::int) n),
  contact as (
    insert into contacts (account_id, mobile_number, first_name, custom_fields)
    select 1, number, case when n % 3 = 0 then '' else 'Ann' end, '{"Last visit": "May 4"}' from people
  )
  insert into consents (line_id, mobile_number) select 1, number from people order by number`;

export const OPT_IN = `
  with event as (
    insert into consent_events
      (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
    select line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, '{}',
      consent_event_digest(line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, null, '{}')
    from consents, (select now() - interval '1 day' as t) day order by mobile_number returning *)
  update consents c set status = 'opted_in', event_id = e.id, cause = e.cause, effective_at = e.occurred_at
  from event e where e.line_id = c.line_id and e.mobile_number = c.mobile_number`;

export const MEMBERS = 'insert into contact_list_members (list_id, contact_id) select 1, id from contacts order by id';

/** The floor: the same rows written by one statement that knows nothing. */
const BARE = `
  insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
  select 1, 1, mobile_number, 'out', $2, 'queued', 'blast', $1, 1 from consents where line_id = 1 order by mobile_number`;

const TOOK = `select extract(epoch from resolved_at - launched_at)::float8 as seconds, recipients from blasts where id = $1`;

/** How fast a due Blast's audience is in the outbox, each text written for its recipient, against one bare INSERT. */
export async function launch({ app, databaseUrl }: Bench, { rows }: { rows: number }): Promise<Figure[]> {
  const database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  await database.query(STAGE);
  await database.query(PEOPLE, [rows]);
  await database.query(OPT_IN);
  await database.query(MEMBERS);
  await database.query('vacuum analyze');
  const worker = await started(app);
  const figures: Figure[] = [];
  for (const [name, body, lists] of [
    ['launch to an opt-in list', PLAIN, `(0, 'opt_in', 1, null::int, 'Main line')`],
    [
      'launch to a contact list by name, first texts with notice',
      PERSONAL,
      `(0, 'contacts', null::int, 1, 'Regulars')`,
    ],
  ] as const) {
    const rounds: Round[] = [];
    for (let round = 0; round < (rows > 200_000 ? 1 : 3); round += 1) {
      const rate = await launchRate(database, body, lists, rows);
      rounds.push({ rate, floor: await bareRate(database, body, rows) });
    }
    figures.push(figureOf(name, rows, rounds, peakMemory(worker.pid ?? 0)));
  }
  const exit = once(worker, 'exit');
  worker.kill('SIGTERM');
  await exit;
  await database.end();
  return figures;
}

async function launchRate(database: pg.Pool, body: string, lists: string, rows: number): Promise<number> {
  const created = await database.query<{ id: number }>(
    `insert into blasts (account_id, line_id, name, body) values (1, 1, 'Check-up', $1) returning id`,
    [body],
  );
  const id = created.rows[0]?.id;
  await database.query(
    `insert into blast_lists (blast_id, position, kind, line_id, list_id, name)
     select $1, * from (values ${lists}) as list (position, kind, line_id, list_id, name)`,
    [id],
  );
  await database.query('checkpoint');
  await database.query(`update blasts set status = 'scheduled', scheduled_at = now() where id = $1`, [id]);
  for (;;) {
    const took = await database.query<{ seconds: number | null; recipients: number }>(TOOK, [id]);
    const { seconds, recipients } = took.rows[0] ?? { seconds: null, recipients: 0 };
    if (seconds === null) await sleep(100);
    else if (recipients !== rows) throw new Error(`Of ${rows} recipients ${recipients} are in the outbox.`);
    else {
      await database.query(`update blasts set status = 'cancelled' where id = $1`, [id]);
      return rows / seconds;
    }
  }
}

async function bareRate(database: pg.Pool, body: string, rows: number): Promise<number> {
  const created = await database.query<{ id: number }>(
    `insert into blasts (account_id, line_id, name, body, status) values (1, 1, 'Bare', $1, 'cancelled') returning id`,
    [body],
  );
  await database.query('checkpoint');
  const start = performance.now();
  await database.query(BARE, [created.rows[0]?.id, body]);
  return rows / ((performance.now() - start) / 1000);
}

function started(app: App): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const worker = app.start('worker', (line) => {
      if (line.includes('Assent works')) resolve(worker);
    });
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)));
  });
}
