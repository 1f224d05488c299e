import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { linesOf } from '../lines/lines-of.js';

const LONGEST = 100;

export type SimulatedLine = { id: number; label: string; phoneNumber: string };
export type SomeContact = { mobileNumber: string; name: string };
export type PhoneText = { id: number; fromCustomer: boolean; body: string; at: Date; receiptDue: boolean };

/** The phones of customers, as the simulated carrier's own log knows them. */
@Injectable()
export class Phones {
  constructor(private readonly em: EntityManager) {}

  /** The user's lines on the simulated carrier; a real carrier's customers can't be played. */
  async lines(user: SignedInUser): Promise<SimulatedLine[]> {
    return (await linesOf(this.em, user)).filter(({ carrier }) => carrier === 'simulated');
  }

  /** The newest ones to choose from, and always the one with the number. */
  someContacts(user: SignedInUser, number: string | null): Promise<SomeContact[]> {
    return query<SomeContact>(
      this.em,
      `select mobile_number as "mobileNumber", btrim(first_name || ' ' || last_name) as name from contacts
       where account_id = $1 and deleted_at is null order by mobile_number = $2 desc, id desc limit ${LONGEST}`,
      [user.accountId, number ?? ''],
    );
  }

  /** What went between the line and the customer, oldest first. */
  async screen(lineNumber: string, customerNumber: string): Promise<PhoneText[]> {
    const texts = await query<PhoneText>(
      this.em,
      `select id, direction = 'from_customer' as "fromCustomer", body, at, receipt_due_at is not null as "receiptDue"
       from simulated_texts where customer_number = $1 and line_number = $2 order by id desc limit ${LONGEST}`,
      [customerNumber, lineNumber],
    );
    return texts.reverse();
  }
}
