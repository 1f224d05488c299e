import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';

type Row = Omit<SignedInUser, 'isAdmin'>;

const SIGNED_IN = `
  select u.id, u.account_id as "accountId", a.name as "accountName", a.default_country as "defaultCountry",
    u.name, u.email, u.role,
    coalesce((select l.time_zone from lines l where l.account_id = u.account_id order by l.id limit 1), 'America/New_York') as "timeZone",
    array(select l.id from lines l where l.account_id = u.account_id and (u.role = 'admin'
      or exists (select from line_assignments la where la.line_id = l.id and la.user_id = u.id)) order by l.id) as "lineIds"
  from users u join accounts a on a.id = u.account_id
  where u.id = $1 and u.active`;

/** Finds who signs in and who is signed in. */
@Injectable()
export class Staff {
  constructor(private readonly em: EntityManager) {}

  /** Undefined when the user is no longer active. */
  async signedIn(userId: number): Promise<SignedInUser | undefined> {
    const [row] = await query<Row>(this.em, SIGNED_IN, [userId]);
    return row && Object.freeze({ ...row, isAdmin: row.role === 'admin' });
  }

  /** The active user with the e-mail, with the hash that their password must match. */
  async byEmail(email: string): Promise<{ id: number; passwordHash: string } | undefined> {
    const [row] = await query<{ id: number; passwordHash: string }>(
      this.em,
      'select id, password_hash as "passwordHash" from users where email = $1 and active',
      [email],
    );
    return row;
  }
}
