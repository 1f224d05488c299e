import type { CursorPage } from '../../shared/cursor-page.js';
import { pagination } from '../../shared/web/pagination.js';
import { contactName } from './contact-name.js';
import type { ContactRow } from './contact-search.js';

/** The rows of the Contacts page. */
export function contactTable(found: CursorPage<ContactRow>, typed: string, after: string | null, country: string) {
  return {
    typed,
    isEmpty: found.rows.length === 0 && typed === '' && after === null,
    contacts: found.rows.map((row) => ({
      id: row.id,
      name: contactName(row, country),
      mobileNumber: row.mobileNumber,
      email: row.email,
      addedAt: row.createdAt,
    })),
    pages: pagination('/contacts', { q: typed }, after, found.next, '#contacts'),
  };
}
