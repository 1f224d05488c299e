import { Migration } from '@mikro-orm/migrations';

/** What each line listens for: one responder a word, and always one that opts in and one that opts out. */
export class Migration20261125120000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table contact_lists add constraint a_list_of_an_account unique (account_id, id);

      alter table keyword_responders
        add column listens_for text[],
        add column list_id int,
        add constraint its_list_is_of_its_account foreign key (account_id, list_id)
          references contact_lists (account_id, id);
      update keyword_responders
        set listens_for = array(select distinct lower(normalize(btrim(word), nfkc)) from unnest(keywords) as word);
      create function say_what_responder_listens_for() returns trigger language plpgsql as $$
      begin
        new.listens_for := array(select distinct lower(normalize(btrim(word), nfkc)) from unnest(new.keywords) as word);
        return new;
      end $$;
      create trigger responder_listens_for_its_keywords before insert on keyword_responders
        for each row when (new.listens_for is null) execute function say_what_responder_listens_for();
      alter table keyword_responders
        alter column listens_for set not null,
        add constraint it_listens_for_something check (cardinality(listens_for) > 0 and array_position(listens_for, '') is null),
        add constraint what_always_opts_out_does check (sets_consent is not distinct from 'opted_out' or not listens_for
          && '{stop,stopall,stop all,unsubscribe,cancel,end,quit,revoke,optout,opt out,opt-out}'::text[]);
      comment on column keyword_responders.listens_for is
        'the keywords as texts are compared with them, each once; by whoever does not say, in a plain approximation';
      comment on column keyword_responders.list_id is 'the contact list that it adds the customer to';
      create index keyword_responders_of_account on keyword_responders (account_id, name, id);
      create index keyword_responders_of_list on keyword_responders (list_id) where list_id is not null;
      create index keyword_responder_lines_of_responder on keyword_responder_lines (responder_id);

      -- The words of the active responders, kept by the triggers below in the statement that changes either.
      create table line_keywords (
        line_id int not null references lines,
        keyword text not null,
        responder_id int not null references keyword_responders on delete cascade,
        constraint one_responder_for_a_word primary key (line_id, keyword)
      );
      create index line_keywords_of_responder on line_keywords (responder_id);

      create function write_line_keywords(the_responder int) returns void language sql as $$
        delete from line_keywords k where k.responder_id = the_responder and not exists (
          select from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
          where r.id = the_responder and r.active and l.line_id = k.line_id and k.keyword = any(r.listens_for));
        insert into line_keywords (line_id, keyword, responder_id)
        select l.line_id, word, r.id
        from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
        cross join lateral (select distinct unnest(r.listens_for)) as w (word)
        where r.id = the_responder and r.active and not exists (
          select from line_keywords k where k.line_id = l.line_id and k.keyword = word and k.responder_id = r.id);
      $$;

      create function write_keywords_of_responder() returns trigger language plpgsql as $$
      begin
        perform write_line_keywords(new.id);
        return null;
      end $$;
      create trigger responder_writes_line_keywords after insert or update of active, listens_for on keyword_responders
        for each row execute function write_keywords_of_responder();

      create function write_keywords_of_line() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          perform write_line_keywords(old.responder_id);
        end if;
        if tg_op <> 'DELETE' then
          if not exists (select from lines l join keyword_responders r using (account_id)
                         where l.id = new.line_id and r.id = new.responder_id) then
            raise exception 'A responder answers only on lines of its own account.' using errcode = 'check_violation';
          end if;
          perform write_line_keywords(new.responder_id);
        end if;
        return null;
      end $$;
      create trigger line_writes_line_keywords after insert or update or delete on keyword_responder_lines
        for each row execute function write_keywords_of_line();

      insert into line_keywords (line_id, keyword, responder_id)
      select l.line_id, word, r.id from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
      cross join lateral (select distinct unnest(r.listens_for)) as w (word) where r.active;

      -- Deferred, so that one transaction may put another in its place. Of two transactions that each take away the
      -- last but one, the second waits for the first, which holds the line, and then sees what it did.
      create function refuse_line_without_opt_in_or_out(the_line int) returns void language plpgsql as $$
      declare
        missing text;
      begin
        perform from lines where id = the_line for no key update;
        select string_agg(needed, ' and ' order by needed) into missing
        from unnest('{opted_in,opted_out}'::text[]) as needed
        where not exists (
          select from keyword_responder_lines l join keyword_responders r on r.id = l.responder_id
          where l.line_id = the_line and r.active and r.sets_consent = needed);
        if missing is not null then
          raise exception 'Line % keeps an active responder that opts in and one that opts out: % would be missing.',
            the_line, missing using errcode = 'check_violation';
        end if;
      end $$;

      create function keep_responder_of_each_line() returns trigger language plpgsql as $$
      begin
        perform refuse_line_without_opt_in_or_out(line_id)
        from keyword_responder_lines where responder_id = old.id order by line_id;
        return null;
      end $$;
      create constraint trigger line_keeps_opt_in_and_out after update on keyword_responders
        deferrable initially deferred for each row
        when (old.active and old.sets_consent is not null
          and (not new.active or new.sets_consent is distinct from old.sets_consent))
        execute function keep_responder_of_each_line();

      create function keep_responder_of_line() returns trigger language plpgsql as $$
      begin
        perform refuse_line_without_opt_in_or_out(old.line_id);
        return null;
      end $$;
      create constraint trigger line_keeps_opt_in_and_out after update or delete on keyword_responder_lines
        deferrable initially deferred for each row execute function keep_responder_of_line();
    `);
  }
}
