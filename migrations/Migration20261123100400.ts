import { Migration } from '@mikro-orm/migrations';

/** Keyword responders, Blasts and imports. */
export class Migration20261123100400 extends Migration {
  override up(): void {
    this.addSql(`
      create table keyword_responders (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        name text not null check (btrim(name) <> ''),
        keywords text[] not null check (cardinality(keywords) > 0),
        reply text not null default '' check (char_length(reply) <= 500),
        sets_consent text check (sets_consent in ('opted_in', 'opted_out')),
        helps boolean not null default false,
        active boolean not null default true,
        created_at timestamptz not null default now(),
        constraint help_leaves_consent_alone check (not (helps and sets_consent is not null))
      );
      create table keyword_responder_lines (
        responder_id int not null references keyword_responders on delete cascade,
        line_id int not null references lines,
        primary key (line_id, responder_id)
      );

      create table blasts (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        line_id int not null references lines,
        name text not null check (btrim(name) <> ''),
        body text not null check (btrim(body) <> '' and char_length(body) <= 1600),
        status text not null default 'draft' check (status in
          ('draft', 'scheduled', 'launching', 'sending', 'cancelled', 'done')),
        scheduled_at timestamptz,
        time_zone text,
        created_by int references users,
        created_at timestamptz not null default now(),
        launched_at timestamptz,
        launched_through text not null default '',
        finished_at timestamptz,
        constraint a_scheduled_blast_has_a_time check (status <> 'scheduled' or scheduled_at is not null)
      );
      comment on column blasts.launched_through is 'the last number of the audience that is in the outbox; a crash goes on from here';
      create index blasts_of_account on blasts (account_id, id desc);
      create index blasts_due on blasts (scheduled_at) where status in ('scheduled', 'launching', 'sending');

      create table imports (
        id int generated always as identity primary key,
        account_id int not null references accounts,
        line_id int references lines,
        kind text not null check (kind in ('consent_status')),
        file_name text not null,
        file_size bigint not null default 0,
        file_sha256 text,
        status text not null default 'uploaded' check (status in ('uploaded', 'queued', 'running', 'done', 'failed')),
        number_column int,
        status_column int,
        failure text,
        staged_through bigint not null default 0,
        applied_through text not null default '',
        rows_total int not null default 0,
        rows_opted_in int not null default 0,
        rows_opted_out int not null default 0,
        rows_unchanged int not null default 0,
        rows_failed int not null default 0,
        contacts_created int not null default 0,
        created_by int not null references users,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz
      );
      create index imports_of_account on imports (account_id, id desc);

      create table import_chunks (
        import_id int not null references imports on delete cascade,
        position int not null,
        content bytea not null,
        primary key (import_id, position)
      );

      create unlogged table import_rows (
        import_id int not null,
        row_number int not null,
        mobile_number text not null,
        status text not null,
        cells text[] not null
      );
      create index import_rows_in_order on import_rows (import_id, mobile_number, row_number);

      create table import_row_errors (
        import_id int not null references imports on delete cascade,
        row_number int not null,
        cells text[] not null,
        value text not null,
        reason text not null,
        primary key (import_id, row_number)
      );
    `);
  }
}
