import { Migration } from '@mikro-orm/migrations';

/** Blasts to several lists, with what happened to them and how far they were from moment to moment. */
export class Migration20261125150100 extends Migration {
  override up(): void {
    this.addSql(`
      alter table lines add column segment_price numeric(9,5) check (segment_price > 0);
      comment on column lines.segment_price is 'US dollars that the carrier charges for one segment; null: no costs are shown';

      alter table users add column mobile_number text check (mobile_number ~ '^\\+[1-9][0-9]{6,14}$');
      comment on column users.mobile_number is 'where this user has Blasts sent for a test; null: nowhere yet';

      alter table blasts
        add column opt_out_notice boolean not null default true,
        add column launched_list smallint not null default 0,
        add column memberships int not null default 0,
        add column resolved_at timestamptz;
      update blasts set resolved_at = launched_at, memberships = recipients where status in ('sending', 'done');
      comment on column blasts.opt_out_notice is 'whether a first text to a contact says how to opt out';
      comment on column blasts.launched_list is 'the list that the launch is at, by its position';
      comment on column blasts.launched_through is 'the last member of that list who is in the outbox: a number, or a contact''s id; a crash goes on from here';
      comment on column blasts.memberships is 'members of all lists that the launch has met; more than recipients if someone is on several';
      comment on column blasts.resolved_at is 'when the whole audience was in the outbox';

      create table blast_lists (
        blast_id int not null references blasts on delete cascade,
        position smallint not null,
        kind text not null check (kind in ('opt_in', 'contacts')),
        line_id int references lines,
        list_id int references contact_lists on delete set null,
        name text not null,
        primary key (blast_id, position),
        constraint an_opt_in_list_is_a_lines check ((kind = 'opt_in') = (line_id is not null)
          and (kind = 'contacts' or list_id is null))
      );
      create index blast_lists_of_contact_list on blast_lists (list_id) where list_id is not null;
      comment on column blast_lists.list_id is 'null: the contact list has been deleted since';
      insert into blast_lists (blast_id, position, kind, line_id, name)
        select b.id, 0, 'opt_in', b.line_id, l.label from blasts b join lines l on l.id = b.line_id;

      create table blast_events (
        id bigint generated always as identity primary key,
        blast_id int not null references blasts on delete cascade,
        what text not null check (what in
          ('confirmed', 'missed', 'started', 'resolved', 'paused', 'resumed', 'cancelled', 'done')),
        user_id int references users,
        at timestamptz not null default clock_timestamp()
      );
      create index blast_events_of_blast on blast_events (blast_id, id);

      create table blast_tests (
        message_id bigint primary key references messages,
        blast_id int not null references blasts on delete cascade,
        user_id int not null references users
      );
      create index blast_tests_of_blast on blast_tests (blast_id, message_id);

      create table blast_watches (
        blast_id int primary key references blasts on delete cascade,
        next_at timestamptz not null default clock_timestamp(),
        counted_at timestamptz
      );
      comment on table blast_watches is 'Blasts whose outcomes may still change, with when they are counted next';

      create table blast_snapshots (
        blast_id int not null references blasts on delete cascade,
        slot int not null,
        at timestamptz not null,
        waiting int not null,
        sent int not null,
        delivered int not null,
        failed int not null,
        blocked int not null,
        uncertain int not null,
        primary key (blast_id, slot)
      );
      comment on column blast_snapshots.slot is 'seconds since the start, in steps that grow with them; the newest count of a step stays';
    `);
  }
}
