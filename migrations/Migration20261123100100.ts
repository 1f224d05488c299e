import { Migration } from '@mikro-orm/migrations';

/** Contacts, and the lists of them that staff make by hand. */
export class Migration20261123100100 extends Migration {
  override up(): void {
    this.addSql(`
      create table contacts (
        id bigint generated always as identity primary key,
        account_id int not null references accounts,
        mobile_number text not null check (mobile_number ~ '^\\+[1-9][0-9]{6,14}$'),
        first_name text not null default '',
        last_name text not null default '',
        email text not null default '',
        custom_fields jsonb not null default '{}',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        unique (account_id, mobile_number)
      );

      create index contacts_deleted on contacts (account_id, mobile_number) where deleted_at is not null;

      create function refuse_mobile_number_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The mobile number of a contact never changes: add a new contact instead.';
      end $$;
      create trigger mobile_number_is_final before update of mobile_number, account_id on contacts
        for each row when (old.mobile_number <> new.mobile_number or old.account_id <> new.account_id)
        execute function refuse_mobile_number_change();

      create table contact_lists (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        name text not null check (btrim(name) <> ''),
        created_at timestamptz not null default now(),
        unique (account_id, name)
      );

      create table contact_list_members (
        list_id int not null references contact_lists on delete cascade,
        contact_id bigint not null references contacts,
        added_at timestamptz not null default now(),
        primary key (list_id, contact_id)
      );
    `);
  }
}
