import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { type ContactMatch, matchesOf } from '../contacts/contact-match.js';

/** A condition on conversations c. */
type Condition = { sql: string; params: readonly unknown[] };

/** So many contacts are looked up by their conversations; of more, the newest conversations are looked through. */
const FEW = 1_000;

/**
 * What conversations have to fulfil, to be tried one after the other until there are some. Names are looked for among
 * the contacts first, which have an index for it; a number stands in the conversation itself.
 * @param first the number of the condition's first parameter in its statement
 */
export async function searchConditions(
  em: EntityManager,
  user: SignedInUser,
  search: string,
  first: number,
): Promise<Condition[]> {
  if (search === '') return [{ sql: 'true', params: [] }];
  const matches = matchesOf(search, user.defaultCountry, first);
  const [words] = matches.filter(({ by }) => by === 'words');
  if (!words) return matches;
  const few = await fewNumbers(em, user, search);
  return [few ? { sql: `c.mobile_number = any($${first}::text[])`, params: [few] } : contactFits(words)];
}

function contactFits({ sql, params }: ContactMatch): Condition {
  return { sql: `exists (select from contacts where id = c.contact_id and deleted_at is null and ${sql})`, params };
}

/** The numbers of the contacts that fit, or null when there are many. */
async function fewNumbers(em: EntityManager, user: SignedInUser, search: string): Promise<string[] | null> {
  const [words] = matchesOf(search, user.defaultCountry, 3);
  if (!words) return [];
  const rows = await query<{ mobileNumber: string }>(
    em,
    `select mobile_number as "mobileNumber" from contacts
     where account_id = $1 and deleted_at is null and ${words.sql} limit $2`,
    [user.accountId, FEW + 1, ...words.params],
  );
  return rows.length > FEW ? null : rows.map(({ mobileNumber }) => mobileNumber);
}
