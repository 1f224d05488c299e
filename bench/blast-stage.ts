import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export const BODY = 'Maple Street Dental: your check-up is due. Call us to book. Text STOP to stop.';

/** No line's rate is in the way; what is measured is the road, not the pace. */
const STAGE = `
  alter table lines drop constraint if exists lines_throughput_check;
  insert into accounts (name) values ('Maple Street Dental');
  insert into lines (account_id, label, phone_number, throughput, quiet_from, quiet_until)
    values (1, 'Main line', '+12125550100', 100000, '00:00', '00:00')`;

const PEOPLE = `
  with people as (select '+1' || (2010000000 + n) as number from generate_series(1, $1::int) n),
  contact as (insert into contacts (account_id, mobile_number) select 1, number from people)
  insert into consents (line_id, mobile_number) select 1, number from people order by number`;

const OPT_IN = `
  with event as (
    insert into consent_events (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
    select line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, '{}',
      consent_event_digest(line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, null, '{}')
    from consents, (select now() - interval '1 day' as t) now where status = 'not_defined' order by mobile_number returning *)
  update consents c set status = 'opted_in', event_id = e.id, cause = e.cause, effective_at = e.occurred_at
  from event e where e.line_id = c.line_id and e.mobile_number = c.mobile_number`;

/** As a launch leaves it behind; paused, so that nothing begins before all is there. */
const BLAST = `
  insert into blasts (account_id, line_id, name, body, status, launched_at, recipients)
  values (1, 1, 'Check-up', '${BODY}', 'paused', now(), $1) returning id`;

const RECIPIENTS = `
  insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
  select 1, 1, mobile_number, 'out', '${BODY}', 'queued', 'blast', $1, 1 from consents
  where line_id = 1 order by mobile_number limit $2`;

const OPEN = `
  select (select count(*) from (select from messages where line_id = 1 and status = 'queued' limit 1) q)
       + (select count(*) from (select from messages where status = 'sending' limit 1) s) as open`;

const TOOK = `
  select extract(epoch from max(handed_over_at) - min(ruled_at))::float8 as seconds,
         count(*) filter (where status = 'sent')::int as sent, count(distinct claim_token)::int as shares
  from messages where origin = 'blast' and origin_id = $1`;

/** One account with one line, to which so many people are opted in. */
export class BlastStage {
  readonly database: pg.Pool;

  constructor(databaseUrl: string) {
    this.database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  }

  async set(people: number): Promise<void> {
    await this.database.query(STAGE);
    await this.database.query(PEOPLE, [people]);
    await this.database.query(OPT_IN);
    await this.database.query('vacuum analyze');
  }

  async limit(throughput: number): Promise<void> {
    await this.database.query('update lines set throughput = $1', [throughput]);
  }

  /** Sets a Blast to the first of the people off, and returns its id. */
  async begin(recipients: number): Promise<number> {
    const { id } = await this.row<{ id: number }>(BLAST, [recipients]);
    await this.database.query(RECIPIENTS, [id, recipients]);
    await this.database.query('analyze messages');
    await this.database.query('checkpoint');
    await this.database.query(`update blasts set status = 'sending' where id = $1`, [id]);
    return id;
  }

  /** Waits until every text has its outcome. */
  async end(id: number): Promise<{ sent: number; seconds: number }> {
    while (Number((await this.row<{ open: string }>(OPEN)).open) > 0) await sleep(100);
    return this.row(TOOK, [id]);
  }

  /** Texts of which nobody knows what became of them: claimed, and not recorded. */
  async unresolved(): Promise<number> {
    return Number((await this.row<{ count: string }>(`select count(*) from messages where status = 'sending'`)).count);
  }

  async recorded(id: number): Promise<number> {
    const sent = `select count(*) from messages where origin = 'blast' and origin_id = $1 and status = 'sent'`;
    return Number((await this.row<{ count: string }>(sent, [id])).count);
  }

  private async row<Row extends pg.QueryResultRow>(text: string, params: unknown[] = []): Promise<Row> {
    const [row] = (await this.database.query<Row>(text, params)).rows;
    if (!row) throw new Error(`Expected a row from: ${text.slice(0, 80)}`);
    return row;
  }
}
