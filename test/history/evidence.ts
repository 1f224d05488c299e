import { execFile } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import type { Finding, Told } from './history.ts';
import type { Scene } from './scene.ts';

const TOLD = `
  select m.id::int as id, l.phone_number as line, m.mobile_number as number, m.status, m.origin, m.body
  from messages m join lines l on l.id = m.line_id where m.direction = 'out' order by m.id`;

const RECEIVED = `select carrier_id as id from messages where direction = 'in'`;

const MISCOUNTED = `
  select b.id, b.status, b.recipients, count(m.id)::int as texts
  from blasts b left join messages m on m.origin = 'blast' and m.origin_id = b.id
  where b.launched_at is not null group by b.id having b.recipients <> count(m.id) or b.status <> 'done'`;

const UNSETTLED = 'select count(*)::int as count from unsettled_acknowledgements';

export type Evidence = { told: Told[]; received: string[]; unsettled: number; blasts: Finding };

/** What Assent itself says of everything, once it is at rest. */
export async function evidence({ env }: Scene): Promise<Evidence> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  try {
    const rows = async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows;
    const miscounted = await rows<{ id: number; status: string; recipients: number; texts: number }>(MISCOUNTED);
    return {
      told: await rows<Told>(TOLD),
      received: (await rows<{ id: string }>(RECEIVED)).map(({ id }) => id),
      unsettled: (await rows<{ count: number }>(UNSETTLED))[0]?.count ?? 0,
      blasts: {
        promise: 'every Blast done, one text for each recipient',
        faults: miscounted.map(
          ({ id, status, recipients, texts }) =>
            `Blast ${id} is ${status}, with ${recipients} recipients and ${texts} texts.`,
        ),
      },
    };
  } finally {
    await client.end();
  }
}

/** `bin/assent ledger:verify`, with what it printed as the fault when it does not hold. */
export function ledgerVerified({ dist, env }: Scene): Promise<Finding> {
  const args = [join(dist, 'src/assent.js'), 'ledger:verify'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { PATH: process.env.PATH, ...env } }, (error, stdout, stderr) => {
      resolve({
        promise: 'a ledger that holds',
        faults: error ? [(stdout + stderr).trim().replaceAll('\n', ' / ')] : [],
      });
    });
  });
}
