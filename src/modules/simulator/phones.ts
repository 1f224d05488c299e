import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { linesOf } from '../lines/lines-of.js';

const LONGEST = 100;
const MOST_RECENT = 8;
/** How far back in the log the recent phones are looked for. */
const RECENTLY = 500;

export type SimulatedLine = { id: number; label: string; phoneNumber: string };
export type SomeContact = { mobileNumber: string; name: string };
export type PhoneText = {
  id: number;
  fromCustomer: boolean;
  body: string;
  at: Date;
  receiptDue: boolean;
  /** Taken by the carrier, and never delivered. */
  lost: boolean;
  twice: boolean;
  acknowledged: boolean;
};
export type RecentPhone = {
  lineId: number;
  lineLabel: string;
  number: string;
  name: string;
  body: string | null;
  at: Date | null;
  isSwitched: boolean;
};

/** The phones with the newest texts, and every one that has a switch on. */
const RECENT = `
  with latest as (
    select distinct on (line_number, customer_number) line_number, customer_number, id, body, at
    from (select * from simulated_texts where line_number = any($1::text[]) order by id desc limit ${RECENTLY}) log
    order by line_number, customer_number, id desc
  ),
  phones as (
    select coalesce(t.line_number, s.line_number) as line_number,
           coalesce(t.customer_number, s.customer_number) as customer_number,
           t.id, t.body, t.at, s.line_number is not null as is_switched
    from (select * from latest order by id desc limit ${MOST_RECENT}) t
    full join (select * from simulated_phones where line_number = any($1::text[])) s
      on s.line_number = t.line_number and s.customer_number = t.customer_number
  )
  select l.id as "lineId", l.label as "lineLabel", p.customer_number as number, left(p.body, 80) as body, p.at,
         p.is_switched as "isSwitched", coalesce(btrim(c.first_name || ' ' || c.last_name), '') as name
  from phones p
  join lines l on l.phone_number = p.line_number
  left join contacts c on c.account_id = l.account_id and c.mobile_number = p.customer_number and c.deleted_at is null
  order by p.id desc nulls last`;

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

  recent(lines: SimulatedLine[]): Promise<RecentPhone[]> {
    return query<RecentPhone>(this.em, RECENT, [lines.map(({ phoneNumber }) => phoneNumber)]);
  }

  /** What went between the line and the customer and has arrived or was lost, oldest first. */
  async screen(lineNumber: string, customerNumber: string): Promise<PhoneText[]> {
    const texts = await query<PhoneText>(
      this.em,
      `select id, direction = 'from_customer' as "fromCustomer", body, arrives_at as at, lost, twice,
              receipt_due_at is not null as "receiptDue", acknowledged_at is not null as acknowledged
       from simulated_texts where customer_number = $1 and line_number = $2 and arrives_at <= clock_timestamp()
       order by arrives_at desc, id desc limit ${LONGEST}`,
      [customerNumber, lineNumber],
    );
    return texts.reverse();
  }
}
