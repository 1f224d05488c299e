import { Migration } from '@mikro-orm/migrations';

/** A contact's own time zone, from its form or from a file; and no zone anywhere that is none. */
export class Migration20261126170000 extends Migration {
  override up(): void {
    this.addSql(`
      -- What PostgreSQL can't work out a time in, it refuses by an error of its own. Abbreviations are no zones: EST knows
      -- no summer time.
      create function is_time_zone(zone text) returns boolean language sql stable as $$
        select (zone = 'UTC' or zone like '%/%') and (to_timestamp(0) at time zone zone) is not null
      $$;

      alter table contacts
        drop constraint contacts_time_zone_check,
        add constraint a_contacts_time_zone_is_one check (time_zone is null or is_time_zone(time_zone));
      alter table lines add constraint a_lines_time_zone_is_one check (is_time_zone(time_zone));
      alter table blasts add constraint a_blasts_time_zone_is_one check (time_zone is null or is_time_zone(time_zone));

      alter table imports add column time_zone_column int;
    `);
  }
}
