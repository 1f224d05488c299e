import type { CursorPage } from '../../../shared/cursor-page.js';
import { pagination } from '../../../shared/web/pagination.js';
import { contactName } from '../contact-name.js';
import type { ContactRow } from '../contact-search.js';

/** The members of a list. */
export function memberTable(
  list: { id: number; name: string },
  members: CursorPage<ContactRow>,
  after: string | null,
  country: string,
) {
  return {
    list: { id: list.id, name: list.name },
    members: members.rows.map((row) => ({
      id: row.id,
      name: contactName(row, country),
      mobileNumber: row.mobileNumber,
      email: row.email,
      listId: list.id,
    })),
    pages: pagination(`/contact-lists/${list.id}`, {}, after, members.next, '#members'),
  };
}

/** Contacts to choose from, with those that are on the list already. */
export function candidateTable(
  list: { id: number; name: string },
  found: ContactRow[],
  on: Set<number>,
  typed: string,
  country: string,
) {
  return {
    list: { id: list.id, name: list.name },
    typed,
    candidates: found.map((row) => ({
      id: row.id,
      name: contactName(row, country),
      mobileNumber: row.mobileNumber,
      onList: on.has(row.id),
      listId: list.id,
      typed,
    })),
  };
}
