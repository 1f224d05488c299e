import type { EntityManager } from '@mikro-orm/postgresql';
import { type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';
import { optInList, optInListSize } from './opted-in-audience.js';

export type OptInList = { lineId: number; label: string; phoneNumber: string; members: number };
export type OptedInMember = {
  mobileNumber: string;
  since: Date;
  contactId: number;
  firstName: string;
  lastName: string;
};

const PAGE = 50;

/** The list that the system keeps for each line, with its exact count. */
export function optInLists(em: EntityManager, accountId: number, lineIds: readonly number[]): Promise<OptInList[]> {
  return query(
    em,
    `select l.id as "lineId", l.label, l.phone_number as "phoneNumber", ${optInListSize('$1::int', 'l.id')} as members
     from lines l where l.account_id = $1 and l.id = any($2::int[]) order by l.label, l.id`,
    [accountId, lineIds],
  );
}

/** Whoever is opted in on the line at this moment, by number. */
export async function optedInOn(
  em: EntityManager,
  accountId: number,
  lineId: number,
  after: string | null,
): Promise<CursorPage<OptedInMember>> {
  const rows = await query<OptedInMember>(
    em,
    `select mobile_number as "mobileNumber", effective_at as since, contact_id as "contactId",
       first_name as "firstName", last_name as "lastName"
     from (${optInList('$1', '$2')} and consent.mobile_number > $3) member
     order by mobile_number limit ${PAGE + 1}`,
    [accountId, lineId, after ?? ''],
  );
  return cursorPage(rows, PAGE, (row) => [row.mobileNumber]);
}
