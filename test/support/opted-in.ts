import { Consents } from '../../src/modules/consent/consents.js';
import { query } from '../../src/shared/database/query.js';
import type { Assent } from './assent.js';
import type { Line } from './stage.js';

/** Contacts who are opted in on the line by a file, and so have never had a text from it. */
export async function optedIn(assent: Assent, line: Line, numbers: string[]): Promise<void> {
  await assent.em.transactional(async (em) => {
    await query(
      em,
      'insert into contacts (account_id, mobile_number) select $1, unnest($2::text[]) on conflict do nothing',
      [line.accountId, numbers],
    );
    await new Consents().recordAll(em, {
      sql: `select $1::int as line_id, number as mobile_number, 'opted_in' as status, 'import' as cause,
              null::timestamptz as occurred_at, null::int as user_id, '{}'::jsonb as evidence from unnest($2::text[]) number`,
      params: [line.id, numbers],
    });
  });
}
