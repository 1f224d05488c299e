import type { EntityManager } from '@mikro-orm/postgresql';
import { type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';
import { type ContactMatch, matchesOf } from './contact-match.js';

export type ContactRow = {
  id: number;
  mobileNumber: string;
  firstName: string;
  lastName: string;
  email: string;
  createdAt: Date;
};

export const PAGE = 50;
const SAMPLE = 5000;

const COLUMNS = `id, mobile_number as "mobileNumber", first_name as "firstName", last_name as "lastName", email, created_at as "createdAt"`;
const LIVE = `account_id = $1 and deleted_at is null and id < $2`;
const END = '9223372036854775807';

/**
 * A page of the account's contacts that match what was typed, the newest first.
 * Whatever is common is found among the newest few thousand; only what is rare is looked up in the indexes:
 * the planner, which can't tell the two apart, would at times read every contact.
 */
export async function searchContacts(
  em: EntityManager,
  accountId: number,
  country: string,
  typed: string,
  after: number | null,
): Promise<CursorPage<ContactRow>> {
  const start = [accountId, after ?? END];
  const pageOf = (rows: ContactRow[]) => cursorPage(rows, PAGE, (row) => [row.id]);
  const matches = matchesOf(typed, country, 3);
  if (matches.length === 0)
    return pageOf(
      await query(em, `select ${COLUMNS} from contacts where ${LIVE} order by id desc limit ${PAGE + 1}`, start),
    );
  for (const match of matches) {
    const rows = await find(em, start, match);
    if (rows.length > 0) return pageOf(rows);
  }
  return pageOf([]);
}

async function find(em: EntityManager, start: unknown[], match: ContactMatch): Promise<ContactRow[]> {
  const params = [...start, ...match.params];
  const newest = `(select * from contacts where ${LIVE} order by id desc limit ${SAMPLE}) newest`;
  const common = await query<ContactRow>(
    em,
    `select ${COLUMNS} from ${newest} where ${match.sql} order by id desc limit ${PAGE + 1}`,
    params,
  );
  if (common.length > PAGE) return common;
  return query<ContactRow>(
    em,
    `select ${COLUMNS} from contacts where ${LIVE} and ${match.sql} order by id + 0 desc limit ${PAGE + 1}`,
    params,
  );
}
