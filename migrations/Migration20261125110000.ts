import { Migration } from '@mikro-orm/migrations';

/** What lines sign in to a real carrier with, and who confirms their opt-outs. */
export class Migration20261125110000 extends Migration {
  override up(): void {
    this.addSql(`
      create table line_credentials (
        line_id int not null references lines on delete cascade,
        carrier text not null check (carrier in ('twilio')),
        carrier_account text not null check (carrier_account <> ''),
        sealed bytea not null check (octet_length(sealed) > 29),
        updated_at timestamptz not null default clock_timestamp(),
        primary key (line_id, carrier)
      );
      create index line_credentials_of_carrier_account on line_credentials (carrier, carrier_account);
      comment on table line_credentials is
        'kept when a line changes its carrier, for reports on texts that the former one still has';
      comment on column line_credentials.carrier_account is 'the name of the account at the carrier, which is no secret';
      comment on column line_credentials.sealed is 'AES-256-GCM with CREDENTIALS_KEY, bound to the line and the carrier';

      alter table lines add column network_confirms boolean not null default false;
      comment on column lines.network_confirms is
        'the network itself answers STOP and HELP on this line, so Assent sends no confirmation';
    `);
  }
}
