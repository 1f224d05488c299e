import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { ConsentStatus } from '../consent/consent-status.js';
import { searchContacts } from '../contacts/contact-search.js';

export type Partner = { id: number; name: string; mobileNumber: string };
export type LineWithConsent = { id: number; label: string; phoneNumber: string; consent: ConsentStatus };

/** Whom a conversation can be opened with, and on which lines. */
@Injectable()
export class NewConversations {
  constructor(private readonly em: EntityManager) {}

  async partner(user: SignedInUser, contactId: number): Promise<Partner | undefined> {
    const [partner] = await query<Partner>(
      this.em,
      `select id, btrim(first_name || ' ' || last_name) as name, mobile_number as "mobileNumber"
       from contacts where id = $1 and account_id = $2 and deleted_at is null`,
      [contactId, user.accountId],
    );
    return partner;
  }

  async partners(user: SignedInUser, search: string): Promise<Partner[]> {
    const { rows } = await searchContacts(this.em, user.accountId, user.defaultCountry, search, null);
    return rows.map(({ id, firstName, lastName, mobileNumber }) => ({
      id,
      name: `${firstName} ${lastName}`.trim(),
      mobileNumber,
    }));
  }

  linesFor(user: SignedInUser, mobileNumber: string): Promise<LineWithConsent[]> {
    return query<LineWithConsent>(
      this.em,
      `select l.id, l.label, l.phone_number as "phoneNumber", coalesce(k.status, 'not_defined') as consent
       from lines l left join consents k on k.line_id = l.id and k.mobile_number = $3
       where l.account_id = $1 and l.id = any($2::int[]) order by l.label, l.id`,
      [user.accountId, user.lineIds, mobileNumber],
    );
  }
}
