import { Migration } from '@mikro-orm/migrations';

/** Quiet hours: when a line may text, in the recipient's own time zone; and Blasts that can be paused, or missed their time. */
export class Migration20261125150000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table lines
        add column quiet_from time not null default '21:00',
        add column quiet_until time not null default '08:00';
      comment on column lines.quiet_from is 'Blasts rest from here until quiet_until, by the recipient''s clock; equal times: they never rest';

      alter table contacts add column time_zone text check (time_zone <> '');
      comment on column contacts.time_zone is 'an IANA zone; null: judged by the number';

      alter table blasts
        add column quiet_hours text not null default 'wait' check (quiet_hours in ('wait', 'skip')),
        drop constraint blasts_status_check,
        add constraint blasts_status_check check (status in
          ('draft', 'scheduled', 'missed', 'launching', 'sending', 'paused', 'cancelled', 'done'));
      comment on column blasts.quiet_hours is 'what falls into the recipient''s quiet hours waits for their end, or is skipped';
    `);
  }
}
