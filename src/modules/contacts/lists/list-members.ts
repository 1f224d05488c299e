import type { EntityManager } from '@mikro-orm/postgresql';
import { type CursorPage, cursorPage } from '../../../shared/cursor-page.js';
import { query } from '../../../shared/database/query.js';
import { type ContactRow, PAGE } from '../contact-search.js';

const END = '9223372036854775807';

/** A page of the list's members, the newest contacts first. */
export async function membersOf(
  em: EntityManager,
  listId: number,
  after: number | null,
): Promise<CursorPage<ContactRow>> {
  const rows = await query<ContactRow>(
    em,
    `select c.id, c.mobile_number as "mobileNumber", c.first_name as "firstName", c.last_name as "lastName", c.email, c.created_at as "createdAt"
     from contact_list_members m join contacts c on c.id = m.contact_id
     where m.list_id = $1 and m.contact_id < $2 and c.deleted_at is null
     order by m.contact_id desc limit ${PAGE + 1}`,
    [listId, after ?? END],
  );
  return cursorPage(rows, PAGE, (row) => [row.id]);
}

/** Which of these contacts are on the list. */
export async function onList(em: EntityManager, listId: number, contactIds: number[]): Promise<Set<number>> {
  const rows = await query<{ id: number }>(
    em,
    'select contact_id as id from contact_list_members where list_id = $1 and contact_id = any($2::bigint[])',
    [listId, contactIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Twice is as good as once. Only a contact of the list's own account gets on it. */
export async function addMember(em: EntityManager, listId: number, contactId: number): Promise<void> {
  await query(
    em,
    `insert into contact_list_members (list_id, contact_id)
     select l.id, c.id from contact_lists l join contacts c on c.account_id = l.account_id and c.deleted_at is null
     where l.id = $1 and c.id = $2 on conflict do nothing`,
    [listId, contactId],
  );
}

export async function removeMember(em: EntityManager, listId: number, contactId: number): Promise<void> {
  await query(em, 'delete from contact_list_members where list_id = $1 and contact_id = $2', [listId, contactId]);
}

/**
 * The adding of many contacts to lists, as an INSERT that may be a CTE of a larger statement. A list that has just been
 * deleted is passed over. Members are added in the order of lists and contacts: two that add the same ones would
 * otherwise wait for each other.
 *
 * @param asked a SELECT that yields list_id and contact_id, null where there is none
 */
export const listAdditions = (asked: string) => `
  insert into contact_list_members (list_id, contact_id)
  select list_id, contact_id from (
    select l.id as list_id, asked.contact_id
    from (${asked}) asked join contact_lists l on l.id = asked.list_id
    where asked.contact_id is not null for key share of l) additions
  order by list_id, contact_id
  on conflict do nothing`;
