import { Migration } from '@mikro-orm/migrations';

/** What lets Blasts leave fast, and several workers share a fast line. */
export class Migration20261125160000 extends Migration {
  override up(): void {
    this.addSql(`
      -- What waits is found by who sends it: a Blast that is paused is passed over whole, and what is due tomorrow lies
      -- behind what is due now.
      drop index messages_queued;
      create index messages_queued_by_people on messages (line_id, due_at, id)
        where status = 'queued' and origin <> 'blast';
      create index messages_queued_by_blast on messages (origin_id, due_at, id)
        where status = 'queued' and origin = 'blast';
      create index blasts_under_way on blasts (line_id) where status in ('launching', 'sending');

      -- The rule is the same; as the trigger's condition it costs a fifth of a call into PL/pgSQL for each text.
      drop trigger message_steps_forward on messages;
      create trigger message_steps_forward before update on messages
        for each row when (
          (old.status <> new.status and not (case old.status
            when 'queued' then new.status in ('sending', 'blocked')
            when 'sending' then new.status in ('sent', 'delivered', 'failed', 'uncertain', 'queued')
            when 'sent' then new.status in ('delivered', 'failed')
            when 'uncertain' then new.status in ('sent', 'delivered', 'failed')
            else false end))
          or old.direction <> new.direction or old.created_at <> new.created_at
          or old.mobile_number <> new.mobile_number or old.line_id <> new.line_id or old.account_id <> new.account_id
          or old.body <> new.body or old.origin is distinct from new.origin
          or old.answers_id is distinct from new.answers_id)
        execute function refuse_message_step_back();

      -- The ledger keeps every event for ever, and the id comes from the locked row of the pair, whose own trigger knows
      -- the event; looking it up once more was a fifth of a claim. ledger:verify compares each clearance with the ledger.
      alter table messages drop constraint messages_ruling_event_id_fkey;

      -- A line's rate is divided into shares, each of one worker at a time; a token is never given twice.
      create sequence line_lease_tokens as bigint;
      select setval('line_lease_tokens', greatest((select max(token) from line_leases), 1));
      alter table line_leases
        add column share smallint not null default 0,
        add column released_at timestamptz not null default '-infinity',
        drop constraint line_leases_pkey,
        add primary key (line_id, share);
      comment on table line_leases is 'one worker at a time sends for each share of a line; a higher token outranks a former owner';
      comment on column line_leases.released_at is 'until when the former owner may have used the rate of the share';

      create index contacts_with_zone on contacts (account_id, mobile_number) include (time_zone)
        where time_zone is not null;
      create index contacts_by_zone on contacts (account_id, time_zone) where time_zone is not null;

      create unlogged table workers (
        id uuid primary key,
        seen_at timestamptz not null default clock_timestamp()
      );
      comment on table workers is 'who is there to share the work; one that was not seen for 5 seconds is not';
    `);
  }
}
