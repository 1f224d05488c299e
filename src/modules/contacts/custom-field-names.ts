import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';

const NEWEST = 1000;

/** The names of the account's custom fields: those of its newest contacts, and of the asked ones all that exist. */
export async function customFieldNames(
  em: EntityManager,
  accountId: number,
  asked: readonly string[] = [],
): Promise<Set<string>> {
  const rows = await query<{ name: string }>(
    em,
    `select jsonb_object_keys(custom_fields) as name from (
       select custom_fields from contacts where account_id = $1 and deleted_at is null order by id desc limit ${NEWEST}
     ) newest
     union
     select name from unnest($2::text[]) as name
     where exists (select from contacts where account_id = $1 and deleted_at is null and custom_fields ? name)
     order by name`,
    [accountId, asked],
  );
  return new Set(rows.map(({ name }) => name));
}
