import type { EntityManager } from '@mikro-orm/postgresql';
import { hashPassword } from '../../src/modules/accounts/passwords.js';
import { Responders } from '../../src/modules/keywords/responders.js';
import { query, queryOne } from '../../src/shared/database/query.js';

export const PASSWORD = 'correct horse battery staple';

export type Account = { id: number; name: string };
export type Line = { id: number; number: string; accountId: number };

/** Puts the actors in place. Consent is not set here: customers text, staff import, as in life. */
export class Stage {
  constructor(private readonly em: EntityManager) {}

  account(name = 'Maple Street Dental'): Promise<Account> {
    return queryOne(this.em, 'insert into accounts (name) values ($1) returning id, name', [name]);
  }

  /** A user who signs in with PASSWORD; staff see only the lines they are given. */
  async user(account: Account, email: string, role: 'admin' | 'staff' = 'admin', lines: Line[] = []): Promise<number> {
    const { id } = await queryOne<{ id: number }>(
      this.em,
      `insert into users (account_id, email, name, password_hash, role) values ($1, $2, $3, $4, $5) returning id`,
      [account.id, email, email.split('@')[0], await hashPassword(PASSWORD), role],
    );
    for (const line of lines) {
      await query(this.em, 'insert into line_assignments (user_id, line_id) values ($1, $2)', [id, line.id]);
    }
    return id;
  }

  /** A line on the simulated carrier, with the default responders; it has no quiet hours, so tests pass at night too. */
  async line(account: Account, number: string, label = 'Main line', throughput = 100): Promise<Line> {
    const line = await queryOne<Line>(
      this.em,
      `insert into lines (account_id, label, phone_number, throughput, quiet_from, quiet_until)
       values ($1, $2, $3, $4, '00:00', '00:00')
       returning id, phone_number as number, account_id as "accountId"`,
      [account.id, label, number, throughput],
    );
    await new Responders().addDefaults(this.em, { id: line.id, accountId: account.id, accountName: account.name });
    return line;
  }

  async contact(account: Account, mobileNumber: string, firstName = '', lastName = ''): Promise<number> {
    const { id } = await queryOne<{ id: number }>(
      this.em,
      `insert into contacts (account_id, mobile_number, first_name, last_name) values ($1, $2, $3, $4) returning id`,
      [account.id, mobileNumber, firstName, lastName],
    );
    return id;
  }
}
