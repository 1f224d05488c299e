import { Migration } from '@mikro-orm/migrations';

/** The ledger refuses more: entries without their status, entries and seals out of turn, also of a replica's role. */
export class Migration20261125100000 extends Migration {
  override up(): void {
    this.addSql(`
      -- A file that repeats an opt-out is recorded as well: an older START on its way must not come after it.
      alter table consent_events drop constraint only_a_keyword_opts_in_again;
      alter table consent_events add constraint only_a_keyword_opts_in_again
        check (status_before <> status_after or cause = 'keyword' or status_after = 'opted_out');

      -- An entry and its status are written by one statement, so that at its end they agree. Planned anew for each
      -- batch, and counted rather than searched, as in refuse_consent_without_event; a single entry needs no plan.
      create function refuse_event_out_of_place() returns trigger language plpgsql as $$
      declare
        events constant bigint := (select count(*) from recorded);
        sealed constant bigint := coalesce((select max(last_event_id) from consent_seals), 0);
        is_wrong boolean;
      begin
        if (select min(id) from recorded) <= sealed then
          raise exception 'A consent event comes after all that are sealed.';
        end if;
        if events = 1 then
          select not exists (select from consents c where c.event_id = recorded.id
            and c.line_id = recorded.line_id and c.mobile_number = recorded.mobile_number) into is_wrong from recorded;
        else
          execute $sql$
            select count(*) > 0 from recorded
              left join consents c on c.line_id = recorded.line_id and c.mobile_number = recorded.mobile_number
              where c.event_id is distinct from recorded.id $sql$ into is_wrong;
        end if;
        if is_wrong then
          raise exception 'A consent event is recorded together with the status that it leaves.';
        end if;
        return null;
      end $$;
      create trigger ledger_entry_has_its_status after insert on consent_events referencing new table as recorded
        for each statement execute function refuse_event_out_of_place();

      -- The digest of a seal: the one before, the range, and the id and digest of every event in it, in order.
      create function consent_seal_digest(previous bytea, first_event_id bigint, last_event_id bigint)
        returns bytea language sql stable as $$
        select sha256(previous || int8send(first_event_id) || int8send(last_event_id) || int4send(count(*)::int) ||
          sha256(coalesce(string_agg(int8send(e.id) || e.digest, ''::bytea order by e.id), ''::bytea)))
        from consent_events e where e.id between $2 and $3
      $$;

      create function refuse_seal_out_of_turn() returns trigger language plpgsql as $$
      declare
        former consent_seals;
        events bigint;
        next_event_id bigint;
      begin
        select * into former from consent_seals order by id desc limit 1;
        select count(*) into events from consent_events where id between new.first_event_id and new.last_event_id;
        select min(id) into next_event_id from consent_events where id > coalesce(former.last_event_id, 0);
        if new.id <= former.id or new.previous <> coalesce(former.digest, ''::bytea)
          or new.first_event_id is distinct from next_event_id or new.events <> events
          or not exists (select from consent_events where id = new.last_event_id)
          or new.digest <> consent_seal_digest(new.previous, new.first_event_id, new.last_event_id) then
          raise exception 'A seal continues the chain, and covers the events that follow the one before it.';
        end if;
        return new;
      end $$;
      create trigger seal_continues_the_chain before insert on consent_seals
        for each row execute function refuse_seal_out_of_turn();

      -- Also where session_replication_role would have switched them off.
      alter table consent_events enable always trigger ledger_is_append_only;
      alter table consent_events enable always trigger keyword_event_has_its_text;
      alter table consent_events enable always trigger ledger_entry_has_its_status;
      alter table consent_seals enable always trigger seals_are_append_only;
      alter table consent_seals enable always trigger seal_continues_the_chain;
      alter table consents enable always trigger consent_begins_not_defined;
      alter table consents enable always trigger consent_changes_by_event;
      alter table consents enable always trigger consent_is_kept;
      alter table messages enable always trigger message_begins_queued;
      alter table messages enable always trigger message_is_kept;
      alter table messages enable always trigger text_in_is_kept;
      alter table messages enable always trigger message_steps_forward;
    `);
  }
}
