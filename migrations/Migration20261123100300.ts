import { Migration } from '@mikro-orm/migrations';

/** Texts in and out, who may hand them over, and the conversations that they make up. */
export class Migration20261123100300 extends Migration {
  override up(): void {
    this.addSql(`
      create table messages (
        id bigint generated always as identity primary key,
        account_id int not null references accounts,
        line_id int not null references lines,
        mobile_number text not null,
        direction text not null check (direction in ('in', 'out')),
        body text not null,
        status text not null check (status in
          ('received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'blocked', 'uncertain')),
        carrier_id text,
        created_at timestamptz not null default clock_timestamp(),

        -- a text in
        received_at timestamptz,
        keyword_outcome text check (keyword_outcome in ('opt_out', 'opt_in', 'help', 'responder', 'none')),
        keyword_rule text,

        -- a text out
        origin text check (origin in ('conversation', 'blast', 'keyword_reply', 'confirmation', 'help', 'api')),
        origin_id bigint,
        answers_id bigint references messages,
        user_id int references users,
        priority smallint not null default 0,
        due_at timestamptz not null default now(),
        attempts smallint not null default 0,
        claim_token bigint,
        ruling text check (ruling in ('cleared', 'blocked')),
        ruling_reason text,
        ruling_event_id bigint references consent_events,
        ruled_at timestamptz,
        failure text,
        handed_over_at timestamptz,
        settled_at timestamptz,

        constraint a_text_in_is_received check ((direction = 'in') = (status = 'received')
          and (direction = 'in') = (received_at is not null) and (direction = 'in') = (keyword_outcome is not null)),
        constraint a_text_out_has_an_origin check ((direction = 'out') = (origin is not null)),
        constraint an_answer_names_its_question check (origin is null or
          (origin in ('keyword_reply', 'confirmation', 'help')) = (answers_id is not null)),
        constraint what_leaves_was_cleared check (direction = 'in' or
          case when status in ('sending', 'sent', 'delivered', 'failed', 'uncertain') then ruling is not distinct from 'cleared'
               when status = 'blocked' then ruling is not distinct from 'blocked' and ruling_reason is not null
               else true end)
      ) with (fillfactor = 85);

      create unique index messages_received_once on messages (line_id, mobile_number, carrier_id) where direction = 'in';
      create unique index messages_answered_once on messages (answers_id) where answers_id is not null;
      create unique index messages_blast_once on messages (origin_id, mobile_number) where origin = 'blast';
      create index messages_of_blast on messages (origin_id, status, mobile_number) where origin = 'blast';
      create index messages_of_carrier on messages (carrier_id) where direction = 'out' and carrier_id is not null;
      create index messages_queued on messages (line_id, priority, id) where status = 'queued';
      create index messages_in_flight on messages (line_id, mobile_number) where status = 'sending';
      create index messages_of_thread on messages (line_id, mobile_number, id);

      -- A keyword's event rests on a stored text of the same customer that said so.
      create function refuse_keyword_event_without_text() returns trigger language plpgsql as $$
      begin
        if exists (
          select from recorded left join messages m on m.id = (recorded.evidence ->> 'messageId')::bigint
          where recorded.cause = 'keyword' and (m.id is null or m.direction <> 'in'
            or m.line_id <> recorded.line_id or m.mobile_number <> recorded.mobile_number
            or m.keyword_outcome <> case recorded.status_after when 'opted_in' then 'opt_in' else 'opt_out' end)
        ) then
          raise exception 'A keyword changes consent only by a stored text that said so.';
        end if;
        return null;
      end $$;
      create trigger keyword_event_has_its_text after insert on consent_events referencing new table as recorded
        for each statement execute function refuse_keyword_event_without_text();

      create function refuse_message_that_skips_the_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'A text out begins as queued: the guard rules on it when it is about to leave.';
      end $$;
      create trigger message_begins_queued before insert on messages
        for each row when (new.direction = 'out' and new.status <> 'queued')
        execute function refuse_message_that_skips_the_guard();

      create function refuse_message_removal() returns trigger language plpgsql as $$
      begin
        raise exception 'A message is never removed, and what a customer texted never changes: % is refused.', tg_op;
      end $$;
      create trigger message_is_kept before delete or truncate on messages
        for each statement execute function refuse_message_removal();
      create trigger text_in_is_kept before update on messages
        for each row when (old.direction = 'in') execute function refuse_message_removal();

      -- A status never moves backwards; a message that was settled stays settled.
      create function refuse_message_step_back() returns trigger language plpgsql as $$
      begin
        if old.direction <> new.direction or old.created_at <> new.created_at or old.mobile_number <> new.mobile_number or old.line_id <> new.line_id
           or old.account_id <> new.account_id or old.body <> new.body or old.origin is distinct from new.origin
           or old.answers_id is distinct from new.answers_id then
          raise exception 'What a message says, to whom and why never changes.';
        end if;
        if old.status <> new.status and not (case old.status
          when 'queued' then new.status in ('sending', 'blocked')
          when 'sending' then new.status in ('sent', 'delivered', 'failed', 'uncertain', 'queued')
          when 'sent' then new.status in ('delivered', 'failed')
          when 'uncertain' then new.status in ('sent', 'delivered', 'failed')
          else false end) then
          raise exception 'A message can''t go from % to %.', old.status, new.status;
        end if;
        return new;
      end $$;
      create trigger message_steps_forward before update on messages
        for each row execute function refuse_message_step_back();

      create table line_leases (
        line_id int primary key references lines,
        owner uuid not null,
        token bigint not null,
        expires_at timestamptz not null
      );
      comment on table line_leases is 'one worker at a time sends for a line; a higher token outranks a former owner';

      create table conversations (
        id bigint generated always as identity primary key,
        account_id int not null references accounts,
        line_id int not null references lines,
        mobile_number text not null,
        contact_id bigint not null references contacts,
        status text not null default 'open' check (status in ('open', 'closed')),
        unread boolean not null default false,
        last_message_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        unique (line_id, mobile_number)
      );
      create index conversations_latest on conversations (line_id, status, last_message_at desc, id desc);
      create index conversations_unread on conversations (line_id) where unread;

      -- What the simulated carrier was given, and what it received in return: its own log, not ours.
      create table simulated_texts (
        id bigint generated always as identity primary key,
        carrier_id text not null,
        direction text not null check (direction in ('to_customer', 'from_customer')),
        line_number text not null,
        customer_number text not null,
        body text not null,
        message_ref text,
        at timestamptz not null default clock_timestamp(),
        receipt_due_at timestamptz
      );
      create index simulated_texts_of_phone on simulated_texts (customer_number, line_number, id);
      create index simulated_texts_receipts on simulated_texts (receipt_due_at) where receipt_due_at is not null;
    `);
  }
}
