import { Migration } from '@mikro-orm/migrations';

/** Accounts, their users and their lines. */
export class Migration20261123100000 extends Migration {
  override up(): void {
    this.addSql(`
      create table accounts (
        id int generated always as identity primary key,
        name text not null check (btrim(name) <> ''),
        default_country text not null default 'US' check (default_country ~ '^[A-Z]{2}$'),
        created_at timestamptz not null default now()
      );

      create table lines (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        label text not null check (btrim(label) <> ''),
        phone_number text not null unique check (phone_number ~ '^\\+[1-9][0-9]{6,14}$'),
        carrier text not null default 'simulated' check (carrier in ('simulated', 'twilio')),
        throughput int not null default 10 check (throughput between 1 and 10000),
        time_zone text not null default 'America/New_York',
        created_at timestamptz not null default now()
      );
      comment on column lines.throughput is 'texts per second that the carrier accepts from this line';
      create index lines_of_account on lines (account_id, label);

      create table users (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        email text not null check (email = lower(btrim(email)) and email like '%_@_%'),
        name text not null check (btrim(name) <> ''),
        password_hash text not null,
        role text not null check (role in ('admin', 'staff')),
        active boolean not null default true,
        created_at timestamptz not null default now()
      );
      create unique index users_email on users (email);

      create table line_assignments (
        user_id int not null references users on delete cascade,
        line_id int not null references lines on delete cascade,
        primary key (user_id, line_id)
      );

      create table sessions (
        sid text primary key,
        sess json not null,
        expire timestamptz not null
      );
      create index sessions_expire on sessions (expire);
    `);
  }
}
