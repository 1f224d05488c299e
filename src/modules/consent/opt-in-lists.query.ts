import type { EntityManager } from '@mikro-orm/postgresql';
import { type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';

export type OptInList = { lineId: number; label: string; phoneNumber: string; members: number };
export type OptedInMember = {
  mobileNumber: string;
  since: Date;
  contactId: number | null;
  firstName: string;
  lastName: string;
};

const PAGE = 50;

/** The list that the system keeps for each line, with its exact count. */
export function optInLists(em: EntityManager, lineIds: readonly number[]): Promise<OptInList[]> {
  return query(
    em,
    `select l.id as "lineId", l.label, l.phone_number as "phoneNumber",
       (select coalesce(sum(t.delta), 0)::bigint from consent_tallies t where t.line_id = l.id and t.status = 'opted_in') as members
     from lines l where l.id = any($1::int[]) order by l.label, l.id`,
    [lineIds],
  );
}

/** Whoever is opted in on the line at this moment, by number. Deleted contacts keep their consent, but not their name. */
export async function optedInOn(
  em: EntityManager,
  accountId: number,
  lineId: number,
  after: string | null,
): Promise<CursorPage<OptedInMember>> {
  const rows = await query<OptedInMember>(
    em,
    `select c.mobile_number as "mobileNumber", c.effective_at as since, k.id as "contactId",
       coalesce(k.first_name, '') as "firstName", coalesce(k.last_name, '') as "lastName"
     from consents c
     left join contacts k on k.account_id = $1 and k.mobile_number = c.mobile_number and k.deleted_at is null
     where c.line_id = $2 and c.status = 'opted_in' and c.mobile_number > $3
     order by c.mobile_number limit ${PAGE + 1}`,
    [accountId, lineId, after ?? ''],
  );
  return cursorPage(rows, PAGE, (row) => [row.mobileNumber]);
}
