import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Account } from '../modules/accounts/account.entity.js';
import { hashPassword } from '../modules/accounts/passwords.js';
import { User } from '../modules/accounts/user.entity.js';
import { Consents } from '../modules/consent/consents.js';
import type { Line } from '../modules/lines/line.entity.js';
import { Lines } from '../modules/lines/lines.js';
import { query } from '../shared/database/query.js';
import { patients, practice } from './practice.js';

export type CreatedAccount = {
  accountId: number;
  adminId: number;
  staffId: number;
  lines: Record<keyof typeof practice.lines, number>;
};

/** The practice's account: its people, its lines, its patients and what they have agreed to. */
@Injectable()
export class DemoAccount {
  constructor(
    private readonly em: EntityManager,
    private readonly lines: Lines,
    private readonly consents: Consents,
  ) {}

  /** Null, and nothing changed, when there is any account already. */
  async create(password: string): Promise<CreatedAccount | null> {
    const passwordHash = await hashPassword(password);
    return this.em.fork().transactional(async (em) => {
      await query(em, `select pg_advisory_xact_lock(hashtext('demo data'))`);
      if ((await em.count(Account)) > 0) return null;
      const account = em.create(Account, { name: practice.name });
      const admin = em.create(User, { ...practice.admin, account, passwordHash, role: 'admin' });
      const staff = em.create(User, { ...practice.staff, account, passwordHash, role: 'staff' });
      await em.flush();
      const frontDesk = await this.openLine(em, account, practice.lines.frontDesk);
      const reminders = await this.openLine(em, account, practice.lines.reminders);
      await query(em, 'insert into line_assignments (user_id, line_id) values ($1, $2)', [staff.id, frontDesk.id]);
      await this.addPatients(em, account.id);
      const created = {
        accountId: account.id,
        adminId: admin.id,
        staffId: staff.id,
        lines: { frontDesk: frontDesk.id, reminders: reminders.id },
      };
      await this.recordConsents(em, created);
      return created;
    });
  }

  private async openLine(
    em: EntityManager,
    account: Account,
    { label, phoneNumber }: { label: string; phoneNumber: string },
  ): Promise<Line> {
    const values = { label, phoneNumber, carrier: 'simulated', throughput: 10, timeZone: 'America/Chicago' } as const;
    const line = await this.lines.open(em, account.id, values);
    if (!line) throw new Error(`${phoneNumber} is a line already.`);
    return line;
  }

  private async addPatients(em: EntityManager, accountId: number): Promise<void> {
    await query(
      em,
      `insert into contacts (account_id, mobile_number, first_name, last_name, email)
       select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[])`,
      [
        accountId,
        patients.map((patient) => patient.mobileNumber),
        patients.map((patient) => patient.firstName),
        patients.map((patient) => patient.lastName),
        patients.map((patient) => patient.email),
      ],
    );
  }

  /** Two thirds signed the form, one in twelve asked on the phone not to be texted, the others never said. */
  private async recordConsents(em: EntityManager, { lines, adminId, staffId }: CreatedAccount): Promise<void> {
    const asked = Object.values(lines).flatMap((lineId) =>
      patients.flatMap(({ mobileNumber }, index) => {
        if (index % 12 === 5)
          return {
            lineId,
            mobileNumber,
            status: 'opted_out',
            userId: staffId,
            note: 'Asked on the phone not to be texted.',
          };
        if (index % 3 === 2) return [];
        return {
          lineId,
          mobileNumber,
          status: 'opted_in',
          userId: adminId,
          note: 'Signed the texting consent on the new patient form.',
        };
      }),
    );
    await this.consents.recordAll(em, {
      sql: `select a.line_id, a.mobile_number, a.status, 'staff' as cause, null::timestamptz as occurred_at, a.user_id,
                   jsonb_build_object('note', a.note) as evidence
            from unnest($1::int[], $2::text[], $3::text[], $4::int[], $5::text[]) as a (line_id, mobile_number, status, user_id, note)`,
      params: [
        asked.map((one) => one.lineId),
        asked.map((one) => one.mobileNumber),
        asked.map((one) => one.status),
        asked.map((one) => one.userId),
        asked.map((one) => one.note),
      ],
    });
  }
}
