import { Migration } from '@mikro-orm/migrations';

/**
 * What lets the ledger take a million entries at once. A pair may begin with its first status, by its own event. The
 * lines, users and accounts that consent and contacts name are looked up once for a batch. A foreign key would do so for
 * every row, and two batches at once would spend half of their time on sharing the lock of the one row that all name.
 */
export class Migration20261125140000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table consents drop constraint consents_line_id_fkey;
      alter table consent_events drop constraint consent_events_line_id_fkey,
                                 drop constraint consent_events_user_id_fkey;
      alter table contacts drop constraint contacts_account_id_fkey;

      create function refuse_unknown_lines(wanted int[]) returns void language plpgsql as $$
      declare
        found_lines int;
      begin
        perform from lines where id = any(wanted) for key share;
        get diagnostics found_lines = row_count;
        if found_lines <> cardinality(wanted) then
          raise foreign_key_violation using message = 'Consent belongs to a line that there is.';
        end if;
      end $$;

      create function refuse_unknown_users(wanted int[]) returns void language plpgsql as $$
      declare
        found_users int;
      begin
        perform from users where id = any(wanted) for key share;
        get diagnostics found_users = row_count;
        if found_users <> cardinality(wanted) then
          raise foreign_key_violation using message = 'A consent event names a user that there is.';
        end if;
      end $$;

      create function refuse_contact_without_account() returns trigger language plpgsql as $$
      declare
        wanted constant int[] := array(select distinct account_id from added);
        found_accounts int;
      begin
        if wanted = '{}' then
          return null;
        end if;
        perform from accounts where id = any(wanted) for key share;
        get diagnostics found_accounts = row_count;
        if found_accounts <> cardinality(wanted) then
          raise foreign_key_violation using message = 'A contact belongs to an account that there is.';
        end if;
        return null;
      end $$;
      create trigger contact_has_its_account after insert on contacts referencing new table as added
        for each statement execute function refuse_contact_without_account();
      alter table contacts enable always trigger contact_has_its_account;

      create function refuse_removal_of_what_is_named() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'lines' and (exists (select from consents where line_id = old.id)
            or exists (select from consent_events where line_id = old.id))
          or tg_table_name = 'users' and exists (select from consent_events where user_id = old.id)
          or tg_table_name = 'accounts' and exists (select from contacts where account_id = old.id) then
          raise foreign_key_violation using message = format('Consent or contacts name this one of %s, so it stays.', tg_table_name);
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger line_with_consent_stays before delete or update of id on lines
        for each row execute function refuse_removal_of_what_is_named();
      create trigger account_with_contacts_stays before delete or update of id on accounts
        for each row execute function refuse_removal_of_what_is_named();
      create trigger user_in_the_ledger_stays before delete or update of id on users
        for each row execute function refuse_removal_of_what_is_named();

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
        perform refuse_unknown_lines(array(select distinct line_id from recorded));
        perform refuse_unknown_users(array(select distinct user_id from recorded where user_id is not null));
        return null;
      end $$;

      -- Each status is looked up by its key: a plan that reads all consents would do so for every batch.
      create or replace function refuse_event_out_of_place() returns trigger language plpgsql
        set enable_seqscan = off as $$
      begin
        if (select min(id) from recorded) <= coalesce((select max(last_event_id) from consent_seals), 0) then
          raise exception 'A consent event comes after all that are sealed.';
        end if;
        if exists (
          select from recorded
          left join lateral (
            select event_id from consents
            where line_id = recorded.line_id and mobile_number = recorded.mobile_number limit 1) c on true
          where c.event_id is distinct from recorded.id
        ) then
          raise exception 'A consent event is recorded together with the status that it leaves.';
        end if;
        return null;
      end $$;

      create or replace function refuse_consent_that_begins_with_a_status() returns trigger language plpgsql
        set enable_seqscan = off as $$
      begin
        if exists (select from added where status <> 'not_defined') then
          if exists (
            select from added
            left join lateral (select * from consent_events where id = added.event_id limit 1) e on true
            where added.status <> 'not_defined' and (e.id is null
              or e.line_id <> added.line_id or e.mobile_number <> added.mobile_number
              or e.status_after <> added.status or e.status_before <> 'not_defined'
              or e.occurred_at <> added.effective_at or e.cause <> added.cause)
          ) then
            raise exception 'A consent begins as Not Defined, or with the status of its own first event.';
          end if;
          insert into consent_tallies (line_id, status, delta)
            select line_id, status, count(*) from added where status <> 'not_defined' group by line_id, status;
        end if;
        perform refuse_unknown_lines(array(select distinct line_id from added));
        return null;
      end $$;
    `);
  }
}
