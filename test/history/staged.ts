import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import type * as Passwords from '../../src/modules/accounts/passwords.ts';
import type * as Consent from '../../src/modules/consent/consents.ts';
import type * as Keywords from '../../src/modules/keywords/responders.ts';
import type * as Options from '../../src/shared/database/orm-options.ts';
import type * as Queries from '../../src/shared/database/query.ts';
import type { StagedLine } from './cast.ts';

export const STAFF = { email: 'dana@example.com', password: 'correct horse battery staple' };

/** Lines that are busy with a Blast to their whole audience for about so many seconds. */
const SECONDS_A_BLAST = 20;

const OPTED_IN = `
  select $1::int as line_id, number as mobile_number, 'opted_in' as status, 'import' as cause,
    null::timestamptz as occurred_at, null::int as user_id, '{}'::jsonb as evidence
  from unnest($2::text[]) number order by number`;

/**
 * Puts one account with these lines and a member of staff into an empty database, by the built program's own means, and
 * opts the audience in on each line.
 */
export async function staged(
  dist: string,
  databaseUrl: string,
  numbers: string[],
  audience: string[],
): Promise<StagedLine[]> {
  const built = (file: string) => import(join(dist, 'src', file));
  const { hashPassword }: typeof Passwords = await built('modules/accounts/passwords.js');
  const { Consents }: typeof Consent = await built('modules/consent/consents.js');
  const { Responders }: typeof Keywords = await built('modules/keywords/responders.js');
  const { ormOptions }: typeof Options = await built('shared/database/orm-options.js');
  const { query, queryOne }: typeof Queries = await built('shared/database/query.js');
  const orm = await MikroORM.init(ormOptions(databaseUrl, 2));
  try {
    return await orm.em.fork().transactional(async (em) => {
      const account = await queryOne<{ id: number }>(em, `insert into accounts (name) values ($1) returning id`, [
        'Maple Street Dental',
      ]);
      await query(
        em,
        `insert into users (account_id, email, name, password_hash, role) values ($1, $2, 'Dana', $3, 'admin')`,
        [account.id, STAFF.email, await hashPassword(STAFF.password)],
      );
      const contacts = 'insert into contacts (account_id, mobile_number) select $1, unnest($2::text[])';
      await query(em, contacts, [account.id, audience]);
      const throughput = Math.max(200, Math.ceil(audience.length / SECONDS_A_BLAST));
      const lines: StagedLine[] = [];
      for (const number of numbers) {
        const line = await queryOne<StagedLine>(
          em,
          `insert into lines (account_id, label, phone_number, throughput, quiet_from, quiet_until)
           values ($1, $2, $3, $4, '00:00', '00:00') returning id, phone_number as number`,
          [account.id, `Line ${lines.length + 1}`, number, throughput],
        );
        await new Responders().addDefaults(em, {
          id: line.id,
          accountId: account.id,
          accountName: 'Maple Street Dental',
        });
        await new Consents().recordAll(em, { sql: OPTED_IN, params: [line.id, audience] });
        lines.push(line);
      }
      return lines;
    });
  } finally {
    await orm.close(true);
  }
}
