import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

/**
 * The opt-in list of a line, as SQL to which conditions on consent.mobile_number may be added: the contacts who are
 * opted in on it. Written so that each consent looks its contact up by the unique key, whatever the planner believes:
 * right after an import it has no statistics, and a plain join then walks through all contacts for every consent.
 */
export const optInList = (accountId: string, lineId: string) => `
  select consent.mobile_number, consent.effective_at, contact.id as contact_id, contact.first_name, contact.last_name,
         contact.email, contact.custom_fields
  from consents consent
  cross join lateral (
    select id, first_name, last_name, email, custom_fields from contacts
    where account_id = ${accountId} and mobile_number = consent.mobile_number
      and coalesce(deleted_at, 'infinity') = 'infinity'
    limit 1
  ) contact
  where consent.line_id = ${lineId} and consent.status = 'opted_in'`;

/** How many are on that list, as SQL: the running count, less the few who are opted in and were deleted as contacts. */
export const optInListSize = (accountId: string, lineId: string) => `
  coalesce((select sum(t.delta) from consent_tallies t where t.line_id = ${lineId} and t.status = 'opted_in'), 0)::bigint
  - (select count(*) from contacts gone
     join consents c on c.line_id = ${lineId} and c.mobile_number = gone.mobile_number and c.status = 'opted_in'
     where gone.account_id = ${accountId} and gone.deleted_at is not null)`;

/** The opt-in list of a line at this moment, for whoever sends to it. */
@Injectable()
export class OptedInAudience {
  constructor(private readonly em: EntityManager) {}

  /** By line; exact, and quick however long the lists are. */
  async sizes(accountId: number, lineIds: readonly number[]): Promise<Map<number, number>> {
    const rows = await query<{ lineId: number; size: number }>(
      this.em,
      `select l.id as "lineId", ${optInListSize('$1::int', 'l.id')} as size from lines l where l.id = any($2::int[])`,
      [accountId, lineIds],
    );
    return new Map(rows.map(({ lineId, size }) => [lineId, size]));
  }
}
