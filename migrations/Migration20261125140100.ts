import { Migration } from '@mikro-orm/migrations';

/** Contacts Imports, imports that are checked before they run and can be cancelled, and the steps that they run in. */
export class Migration20261125140100 extends Migration {
  override up(): void {
    this.addSql(`
      alter table imports
        drop constraint imports_kind_check,
        drop constraint imports_status_check,
        drop constraint what_runs_is_mapped,
        drop constraint every_row_is_counted_once,
        drop column applied_through,
        add column first_name_column int,
        add column last_name_column int,
        add column email_column int,
        add column custom_columns int[] not null default '{}',
        add column list_id int references contact_lists on delete set null,
        add column rows_read int not null default 0,
        add column rows_added int not null default 0,
        add column rows_updated int not null default 0,
        add column forecast jsonb,
        add column check_number int not null default 0,
        add column rows_per_second int,
        add column seconds_left int,
        add column cancelled_by int references users,
        add column has_file boolean not null default true,
        add column has_stage boolean not null default false,
        add constraint imports_kind_check check (kind in ('consent_status', 'contacts')),
        add constraint imports_status_check check (status in ('uploading', 'uploaded', 'checking', 'checked', 'queued',
          'running', 'stopping', 'cancelled', 'done', 'failed')),
        add constraint what_runs_is_mapped check (status in ('uploading', 'uploaded', 'failed')
          or (number_column is not null
            and (kind = 'contacts' or (line_id is not null and status_column is not null)))),
        add constraint a_contacts_import_leaves_consent_alone check (kind <> 'contacts'
          or (line_id is null and status_column is null and rows_opted_in = 0 and rows_opted_out = 0)),
        add constraint every_row_is_counted_once check (
          case when status = 'done' then rows_opted_in + rows_opted_out + rows_added + rows_updated + rows_unchanged + rows_failed = rows_total
               when status = 'cancelled' then rows_opted_in + rows_opted_out + rows_added + rows_updated + rows_unchanged + rows_failed <= rows_total
               else true end);
      comment on column imports.rows_staged is 'good rows in import_rows; null until the whole file has been read';
      comment on column imports.check_number is 'counts the checks, so that one with columns that were changed meanwhile ends';
      comment on column imports.rows_read is 'rows that the check has read so far';
      comment on column imports.has_file is 'whether import_chunks still holds the file';
      comment on column imports.has_stage is 'whether import_rows may hold rows of it';
      drop index imports_to_work;
      create index imports_to_work on imports (id) where status in ('uploading', 'checking', 'queued', 'running', 'stopping');
      create index imports_to_tidy on imports (id) where has_stage or has_file;

      alter table import_rows alter column status drop not null;
      alter table import_row_errors add column kind text not null default 'other';

      create table import_steps (
        import_id int not null references imports on delete cascade,
        step int not null,
        after_number text not null,
        through_number text not null,
        done_at timestamptz,
        primary key (import_id, step),
        check (after_number < through_number)
      );
      comment on table import_steps is 'ranges of mobile numbers that together hold every row; each is applied in one transaction that marks it as done';
    `);
  }
}
