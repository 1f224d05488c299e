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
        recipients int not null default 0,
        blocked int,
        finished_at timestamptz,
        version int not null default 1,
        constraint a_scheduled_blast_has_a_time check (status <> 'scheduled' or scheduled_at is not null),
        constraint a_done_blast_has_counted check (
          (status = 'done') = (finished_at is not null) and (status = 'done') = (blocked is not null))
      );
      comment on column blasts.scheduled_at is 'null in a draft that is to be sent as soon as it is confirmed';
      comment on column blasts.recipients is 'texts in the outbox so far; the whole audience once the Blast is sending';
      comment on column blasts.version is 'counts the edits, so that nobody sends what a colleague has just rewritten';
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
        encoding text not null default 'utf-8' check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
        delimiter text not null default ',' check (char_length(delimiter) = 1),
        header text[] not null default '{}',
        number_column int,
        status_column int,
        status text not null default 'uploading' check (status in
          ('uploading', 'uploaded', 'queued', 'running', 'done', 'failed')),
        failure text,
        faults smallint not null default 0,
        try_again_at timestamptz not null default '-infinity',
        bytes_read bigint not null default 0,
        rows_staged int,
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
        finished_at timestamptz,
        constraint what_runs_is_mapped check (status in ('uploading', 'uploaded', 'failed')
          or (line_id is not null and number_column is not null and status_column is not null)),
        constraint every_row_is_counted_once check (status <> 'done'
          or rows_opted_in + rows_opted_out + rows_unchanged + rows_failed = rows_total)
      );
      comment on column imports.rows_staged is 'good rows in import_rows; null until the whole file has been read';
      comment on column imports.applied_through is 'the last mobile number whose rows are applied; a crash goes on from here';
      comment on column imports.faults is 'times in a row that a run ended by a fault of ours; the next try waits longer each time';
      create index imports_of_account on imports (account_id, id desc);
      create index imports_to_work on imports (id) where status in ('uploading', 'queued', 'running');

      create table import_chunks (
        import_id int not null references imports on delete cascade,
        position int not null,
        content bytea not null,
        primary key (import_id, position)
      );

      -- Staged from the file, which is still there: after a crash of the database they are staged again.
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
