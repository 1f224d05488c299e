import { optInList } from '../../consent/opted-in-audience.js';
import type { BlastList } from './blast-list.js';

/**
 * The members of one list as SQL, each with its place in the list's own order, so that any stretch of it is one step
 * into an index: place text, mobile_number, contact_id, first_name, last_name, email, custom_fields.
 * Parameters: $1 the account, $2 the line or list. Conditions and an order may follow.
 */
type Members = {
  sql: string;
  of: number | null;
  /** Who comes after the place in $3, and no further than the one in $4. */
  after: string;
  through: string;
  order: string;
  /** The last place of a stretch. */
  last: string;
};

const OF_CONTACT_LIST = `
  select member.contact_id::text as place, contact.mobile_number, contact.id as contact_id, contact.first_name,
         contact.last_name, contact.email, contact.custom_fields
  from contact_list_members member
  cross join lateral (
    select id, mobile_number, first_name, last_name, email, custom_fields from contacts
    where id = member.contact_id and account_id = $1 and deleted_at is null limit 1
  ) contact
  where member.list_id = $2::int`;

/** The ids are compared as numbers; the place before the first member is ''. */
const asId = (parameter: string) => `coalesce(nullif(${parameter}::text, ''), '0')::bigint`;

export function membersOf(list: BlastList): Members {
  if (list.kind === 'contacts') {
    const id = 'member.contact_id';
    return {
      sql: OF_CONTACT_LIST,
      of: list.listId,
      after: `${id} > ${asId('$3')}`,
      through: `${id} <= ${asId('$4')}`,
      order: id,
      last: 'max(place::bigint)::text',
    };
  }
  const number = 'consent.mobile_number';
  return {
    sql: optInList('$1', '$2').replace('select ', `select ${number} as place, `),
    of: list.lineId,
    after: `${number} > $3::text`,
    through: `${number} <= $4::text`,
    order: number,
    last: 'max(place)',
  };
}
