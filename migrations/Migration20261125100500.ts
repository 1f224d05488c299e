import { Migration } from '@mikro-orm/migrations';

/**
 * Each line counts its versions, so that a process may remember what a line listens for: a received text is placed only
 * under the version that it was matched against.
 *
 * The two checks that run with each consent change, so that PostgreSQL keeps their plans: planning them anew cost a
 * received STOP more than carrying them out. Each looks events and texts up by their key, whatever the planner thinks
 * of tables that were empty when it last looked, and compares old and new rows by grouping: neither ever compares each
 * with each, for one change or ten thousand.
 */
export class Migration20261125100500 extends Migration {
  override up(): void {
    this.addSql(`
      alter table lines add column version int not null default 1;
      comment on column lines.version is 'counts changes of the line and of what it listens for';

      create function line_has_changed() returns trigger language plpgsql as $$
      begin
        new.version := old.version + 1;
        return new;
      end $$;
      create trigger line_counts_its_versions before update on lines for each row execute function line_has_changed();

      create function responder_has_changed() returns trigger language plpgsql as $$
      begin
        update lines set version = version
        where id in (select line_id from keyword_responder_lines where responder_id = new.id);
        return null;
      end $$;
      create trigger responder_changes_its_lines after update on keyword_responders
        for each row execute function responder_has_changed();

      create function line_listens_otherwise() returns trigger language plpgsql as $$
      begin
        update lines set version = version where id in (old.line_id, new.line_id);
        return null;
      end $$;
      create trigger responder_comes_and_goes after insert or update or delete on keyword_responder_lines
        for each row execute function line_listens_otherwise();

      create or replace function refuse_consent_without_event() returns trigger language plpgsql
        set enable_seqscan = off as $$
      begin
        if exists (
          select from (
            select line_id, mobile_number, count(*) as versions,
              max(event_id) filter (where is_new) as event_id, max(status) filter (where is_new) as status,
              max(effective_at) filter (where is_new) as effective_at, max(cause) filter (where is_new) as cause,
              max(event_id) filter (where not is_new) as former_event_id,
              max(status) filter (where not is_new) as former_status
            from (select *, true as is_new from changed union all select *, false from former) version
            group by line_id, mobile_number
          ) pair
          left join lateral (select * from consent_events where id = pair.event_id limit 1) e on true
          where versions <> 2 or former_status is null or e.id is null
            or e.line_id <> pair.line_id or e.mobile_number <> pair.mobile_number
            or e.status_after <> pair.status or e.status_before <> former_status
            or e.occurred_at <> pair.effective_at or e.cause <> pair.cause
            or e.id <= former_event_id
        ) then
          raise exception 'A consent status changes only by its own new consent event.';
        end if;
        insert into consent_tallies (line_id, status, delta)
          select line_id, status, sum(delta) from (
            select line_id, status, 1 as delta from changed
            union all
            select line_id, status, -1 from former where status <> 'not_defined'
          ) moves group by line_id, status having sum(delta) <> 0;
        return null;
      end $$;

      create or replace function refuse_keyword_event_without_text() returns trigger language plpgsql
        set enable_seqscan = off as $$
      begin
        if exists (
          select from recorded
          left join lateral (
            select * from messages where id = (recorded.evidence ->> 'messageId')::bigint limit 1) m on true
          where recorded.cause = 'keyword' and (m.id is null or m.direction <> 'in'
            or m.line_id <> recorded.line_id or m.mobile_number <> recorded.mobile_number
            or m.keyword_outcome <> case recorded.status_after when 'opted_in' then 'opt_in' else 'opt_out' end)
        ) then
          raise exception 'A keyword changes consent only by a stored text that said so.';
        end if;
        return null;
      end $$;
    `);
  }
}
