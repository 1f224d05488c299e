import type { Assent } from './assent.js';
import { optedIn } from './opted-in.js';
import type { Line } from './stage.js';

/** A Blast as a launch leaves it: everyone is opted in, and in the outbox. Its text is "Blast" and its id, which it returns. */
export async function stagedBlast(assent: Assent, line: Line, numbers: string[], quietHours = 'wait'): Promise<number> {
  await optedIn(assent, line, numbers);
  const [{ id = 0 } = {}] = await assent.sql<{ id: number }>(
    `insert into blasts (account_id, line_id, name, body, status, launched_at, resolved_at, recipients, quiet_hours)
     values ($1, $2, 'Check-up', 'Time for a check-up', 'sending', clock_timestamp(), clock_timestamp(), $3, $4) returning id`,
    [line.accountId, line.id, numbers.length, quietHours],
  );
  await assent.sql('insert into blast_watches (blast_id) values ($1)', [id]);
  await assent.sql(
    `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
     select $1, $2, number, 'out', 'Blast ' || $3::int, 'queued', 'blast', $3, 1 from unnest($4::text[]) number`,
    [line.accountId, line.id, id, numbers],
  );
  return id;
}

/** How many of its texts there are of each status. */
export async function statusesOf(assent: Assent, blastId: number): Promise<Record<string, number>> {
  const rows = await assent.sql<{ status: string; count: number }>(
    `select status, count(*)::int from messages where origin = 'blast' and origin_id = $1 group by 1`,
    [blastId],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}
