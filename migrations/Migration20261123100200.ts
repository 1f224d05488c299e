import { Migration } from '@mikro-orm/migrations';

/**
 * Consent: the append-only ledger, the current status of each pair, and what the database itself refuses.
 * The statuses are projections of the ledger; the triggers refuse a status that has no event.
 */
export class Migration20261123100200 extends Migration {
  override up(): void {
    this.addSql(`
      -- What a ledger entry says, as one digest: its fields joined by bars (only the evidence, last, may contain one).
      create function consent_event_digest(line_id int, mobile_number text, status_before text, status_after text,
          cause text, occurred_at timestamptz, recorded_at timestamptz, user_id int, evidence jsonb)
        returns bytea language sql stable as $$
        select sha256(convert_to(
          line_id::text || '|' || mobile_number || '|' || status_before || '|' || status_after || '|' || cause || '|' ||
          (extract(epoch from occurred_at) * 1000000)::bigint::text || '|' ||
          (extract(epoch from recorded_at) * 1000000)::bigint::text || '|' ||
          coalesce(user_id::text, '') || '|' || evidence::text, 'UTF8'))
      $$;

      create table consent_events (
        id bigint generated always as identity primary key,
        line_id int not null references lines,
        mobile_number text not null,
        status_before text not null check (status_before in ('not_defined', 'opted_in', 'opted_out')),
        status_after text not null check (status_after in ('opted_in', 'opted_out')),
        cause text not null check (cause in ('keyword', 'import', 'staff', 'carrier', 'api')),
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        user_id int references users,
        evidence jsonb not null,
        digest bytea not null,
        constraint the_digest_is_of_this_event check (digest = consent_event_digest(line_id, mobile_number,
          status_before, status_after, cause, occurred_at, recorded_at, user_id, evidence)),
        constraint only_a_keyword_lifts_an_opt_out
          check (not (status_before = 'opted_out' and status_after = 'opted_in' and cause <> 'keyword')),
        constraint only_a_keyword_opts_in_again
          check (status_before <> status_after or cause = 'keyword' or (status_after = 'opted_out' and cause <> 'import')),
        constraint a_carrier_only_opts_out check (cause <> 'carrier' or status_after = 'opted_out'),
        constraint staff_name_themselves check (cause <> 'staff' or user_id is not null),
        constraint staff_note_how_consent_was_given check (
          cause <> 'staff' or status_after <> 'opted_in' or coalesce(btrim(evidence ->> 'note'), '') <> '')
      );
      create index consent_events_of_pair on consent_events (line_id, mobile_number, id);
      create unique index consent_events_of_text on consent_events (((evidence ->> 'messageId')::bigint))
        where cause = 'keyword';
      comment on column consent_events.occurred_at is 'when the provider received the text; our own clock for all other causes';

      create function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The consent ledger is append-only: % is refused.', tg_op;
      end $$;
      create trigger ledger_is_append_only before update or delete or truncate on consent_events
        for each statement execute function refuse_ledger_change();

      -- Checkpoints over the ledger, each chained to the one before: whoever rewrites an entry must rewrite all that
      -- follow. Made behind the writers, which therefore never wait for one another.
      create table consent_seals (
        id int generated always as identity primary key,
        first_event_id bigint not null,
        last_event_id bigint not null unique,
        events int not null check (events > 0),
        previous bytea not null unique,
        digest bytea not null,
        sealed_at timestamptz not null default clock_timestamp(),
        check (first_event_id <= last_event_id)
      );
      create trigger seals_are_append_only before update or delete or truncate on consent_seals
        for each statement execute function refuse_ledger_change();

      create table unsettled_acknowledgements (
        id int generated always as identity primary key,
        line_id int not null references lines,
        mobile_number text not null,
        message_ids bigint[] not null,
        waited_ms int not null,
        at timestamptz not null default clock_timestamp()
      );
      comment on table unsettled_acknowledgements is
        'opt-outs that were acknowledged at the bound of the wait, while these hand-overs were not known to have ended';

      create table consents (
        line_id int not null references lines,
        mobile_number text not null check (mobile_number ~ '^\\+[1-9][0-9]{6,14}$'),
        status text not null default 'not_defined' check (status in ('not_defined', 'opted_in', 'opted_out')),
        effective_at timestamptz,
        event_id bigint,
        cause text,
        primary key (line_id, mobile_number),
        constraint a_status_has_its_event check ((status = 'not_defined') = (event_id is null)
          and (status = 'not_defined') = (effective_at is null) and (status = 'not_defined') = (cause is null))
      ) with (fillfactor = 70);
      comment on table consents is 'a pair without a row, or with not_defined, is Not Defined; the row exists to be locked';

      -- Added and taken away, never updated: a counter row would make every writer of a line wait for the others.
      create table consent_tallies (
        line_id int not null references lines,
        status text not null,
        delta bigint not null
      );
      create index consent_tallies_of_line on consent_tallies (line_id, status);

      create function refuse_consent_that_begins_with_a_status() returns trigger language plpgsql as $$
      begin
        if exists (select from added where status <> 'not_defined') then
          raise exception 'A consent begins as Not Defined and changes by a consent event only.';
        end if;
        return null;
      end $$;

      -- Planned anew for each batch, and counted rather than searched: a plan for a single change, or for finding one
      -- wrong row soon, would compare each row with each.
      create function refuse_consent_without_event() returns trigger language plpgsql as $$
      declare
        wrong constant text := $sql$
          select count(*) > 0
            from changed
            left join consent_events e on e.id = changed.event_id
            left join former on former.line_id = changed.line_id and former.mobile_number = changed.mobile_number
            where e.id is null or former.line_id is null
              or e.line_id <> changed.line_id or e.mobile_number <> changed.mobile_number
              or e.status_after <> changed.status or e.status_before <> former.status
              or e.occurred_at <> changed.effective_at or e.cause <> changed.cause
              or (former.event_id is not null and e.id <= former.event_id) $sql$;
        is_wrong boolean;
      begin
        execute wrong into is_wrong;
        if is_wrong then
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
      create trigger consent_begins_not_defined after insert on consents referencing new table as added
        for each statement execute function refuse_consent_that_begins_with_a_status();
      create trigger consent_changes_by_event after update on consents referencing new table as changed old table as former
        for each statement execute function refuse_consent_without_event();

      create function refuse_consent_removal() returns trigger language plpgsql as $$
      begin
        raise exception 'A consent is never removed: % is refused.', tg_op;
      end $$;
      create trigger consent_is_kept before delete or truncate on consents
        for each statement execute function refuse_consent_removal();
    `);
  }
}
