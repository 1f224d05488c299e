import { Migration } from '@mikro-orm/migrations';

/** Suspicious texts and what staff decided about them, texts that have no place, and what the simulated phones do. */
export class Migration20261125130000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table messages drop constraint messages_keyword_outcome_check;
      alter table messages add constraint messages_keyword_outcome_check
        check (keyword_outcome in ('opt_out', 'opt_in', 'help', 'responder', 'review', 'none'));
      alter table messages add column media_count smallint not null default 0 check (media_count >= 0);
      comment on column messages.media_count is 'pictures and the like that came with a text in; Assent does not keep them';

      create table text_reviews (
        message_id bigint primary key references messages,
        line_id int not null references lines,
        mobile_number text not null,
        opened_at timestamptz not null default clock_timestamp(),
        decision text check (decision in ('opted_out', 'dismissed')),
        decided_at timestamptz,
        decided_by int references users,
        event_id bigint references consent_events,
        constraint a_decision_has_its_time check ((decision is null) = (decided_at is null)),
        constraint an_opt_out_has_its_event check ((decision is not distinct from 'opted_out') = (event_id is not null)),
        constraint a_dismissal_has_a_name check (decision is distinct from 'dismissed' or decided_by is not null),
        constraint only_who_decides_is_named check (decision is not null or decided_by is null)
      );
      comment on table text_reviews is 'texts that may mean an opt-out, until somebody decides; the customer, a file or a carrier decides without decided_by';
      create index text_reviews_open on text_reviews (line_id, mobile_number) where decision is null;

      create function refuse_review_without_text() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from messages m
          where m.id = new.message_id and m.line_id = new.line_id and m.mobile_number = new.mobile_number
            and m.direction = 'in' and m.keyword_outcome = 'review'
        ) then
          raise exception 'Only a received text that was found suspicious is reviewed.';
        end if;
        return null;
      end $$;
      create trigger review_has_its_text after insert on text_reviews
        for each row execute function refuse_review_without_text();

      create function refuse_second_decision() returns trigger language plpgsql as $$
      begin
        raise exception 'A review is decided once and is kept: % is refused.', tg_op;
      end $$;
      create trigger review_is_decided_once before update on text_reviews for each row
        when (old.decision is not null or old.message_id <> new.message_id or old.line_id <> new.line_id
          or old.mobile_number <> new.mobile_number or old.opened_at <> new.opened_at)
        execute function refuse_second_decision();
      create trigger review_is_kept before delete or truncate on text_reviews
        for each statement execute function refuse_second_decision();

      -- Whoever opts a customer out settles what was open about them. There is hardly ever anything to settle; where
      -- there is, each entry looks its reviews up by the index of the open ones, for one entry or ten thousand.
      create function settle_reviews() returns trigger language plpgsql set enable_seqscan = off as $$
      begin
        if exists (select from text_reviews where decision is null) then
          update text_reviews r
          set decision = 'opted_out', decided_at = found.recorded_at, decided_by = found.user_id, event_id = found.id
          from (
            select waiting.message_id, e.id, e.recorded_at, e.user_id from recorded e
            cross join lateral (select message_id from text_reviews
              where line_id = e.line_id and mobile_number = e.mobile_number and decision is null offset 0) waiting
            where e.status_after = 'opted_out'
          ) found
          where r.message_id = found.message_id and r.decision is null;
        end if;
        return null;
      end $$;
      create trigger opt_out_settles_reviews after insert on consent_events referencing new table as recorded
        for each statement execute function settle_reviews();

      create table unplaced_texts (
        id bigint generated always as identity primary key,
        account_id int references accounts,
        line_id int references lines,
        carrier text not null,
        carrier_id text not null,
        sender text not null,
        sent_to text not null,
        body text not null,
        media_count smallint not null default 0 check (media_count >= 0),
        received_at timestamptz not null,
        stored_at timestamptz not null default clock_timestamp(),
        reason text not null check (reason in ('unknown_line', 'other_carrier', 'sender_cannot_be_answered')),
        constraint a_known_line_is_named check ((reason = 'unknown_line') = (line_id is null)),
        unique (carrier, carrier_id, sender, sent_to)
      );
      comment on column unplaced_texts.account_id is 'null when it can be nobody''s: several accounts, and none has the number';
      create index unplaced_texts_of_account on unplaced_texts (account_id, id desc);

      create function refuse_unplaced_removal() returns trigger language plpgsql as $$
      begin
        raise exception 'A text that has no place is kept as it came: % is refused.', tg_op;
      end $$;
      create trigger unplaced_text_is_kept before update or delete or truncate on unplaced_texts
        for each statement execute function refuse_unplaced_removal();

      -- What the simulated network does with the texts of one phone. Without a row all goes well.
      create table simulated_phones (
        line_number text not null,
        customer_number text not null,
        fate text not null default 'delivered' check (fate in ('delivered', 'undelivered', 'refused', 'opted_out')),
        answer_seconds smallint not null default 0 check (answer_seconds between 0 and 60),
        arrival_seconds int not null default 0 check (arrival_seconds between 0 and 3600),
        twice boolean not null default false,
        primary key (line_number, customer_number)
      );
      alter table simulated_texts
        add column arrives_at timestamptz not null default clock_timestamp(),
        add column lost boolean not null default false,
        add column twice boolean not null default false,
        add column acknowledged_at timestamptz;
      comment on column simulated_texts.lost is 'the phone never gets it: reported as failed';
      comment on column simulated_texts.twice is 'its receipt, or the text itself, is delivered to Assent twice';
    `);
  }
}
