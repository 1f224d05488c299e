import { Migration } from '@mikro-orm/migrations';

/** What a line that changed its account at a carrier signed in with before: the former account may still have a STOP. */
export class Migration20261126160100 extends Migration {
  override up(): void {
    this.addSql(`
      create table former_line_credentials (
        line_id int not null references lines on delete cascade,
        carrier text not null check (carrier in ('twilio')),
        carrier_account text not null check (carrier_account <> ''),
        sealed bytea not null check (octet_length(sealed) > 29),
        left_at timestamptz not null default clock_timestamp(),
        primary key (line_id, carrier, carrier_account)
      );
      create index former_line_credentials_of_carrier_account on former_line_credentials (carrier, carrier_account);
      comment on table former_line_credentials is
        'of an account at the carrier that the line has left: what it signs may opt out, and report on texts that it was handed';

      alter table unplaced_texts drop constraint unplaced_texts_reason_check, add constraint unplaced_texts_reason_check
        check (reason in ('unknown_line', 'other_carrier', 'former_account', 'sender_cannot_be_answered'));
    `);
  }
}
