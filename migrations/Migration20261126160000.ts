import { Migration } from '@mikro-orm/migrations';

/** Why a keyword's text got no automatic answer, so that it can be told; one that got an answer has none. */
export class Migration20261126160000 extends Migration {
  override up(): void {
    this.addSql(`
      create table unanswered_texts (
        message_id bigint primary key references messages,
        reason text not null check (reason in ('enough_answers', 'network_answers', 'opted_out_before',
          'opted_in_since', 'no_reply', 'nothing_left'))
      );
      comment on table unanswered_texts is
        'texts in that a keyword read and that got no automatic answer, each with the reason for it';

      create function refuse_unanswered_without_text() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from messages m
          where m.id = new.message_id and m.direction = 'in'
            and m.keyword_outcome in ('opt_out', 'opt_in', 'help', 'responder')
        ) then
          raise exception 'Only a received text with a keyword would have been answered.';
        end if;
        if exists (select from messages where answers_id = new.message_id) then
          raise exception 'A text that has an answer does not go without one.';
        end if;
        return null;
      end $$;
      create trigger unanswered_text_is_one after insert on unanswered_texts
        for each row execute function refuse_unanswered_without_text();

      create function refuse_other_reason() returns trigger language plpgsql as $$
      begin
        raise exception 'Why a text got no answer is kept as it was: % is refused.', tg_op;
      end $$;
      create trigger unanswered_text_is_kept before update or delete or truncate on unanswered_texts
        for each statement execute function refuse_other_reason();
    `);
  }
}
