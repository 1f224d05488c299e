import { Migration } from '@mikro-orm/migrations';

/**
 * Where triggers look up the lines, users and accounts that consent and contacts name, they refuse what a foreign key
 * would have: emptying a table of what is named, and a removal whose snapshot is too old to see who named it meanwhile.
 * They do so for a session that poses as a replica as well, for which a foreign key would not.
 */
export class Migration20261125170000 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function refuse_removal_of_what_is_named() returns trigger language plpgsql as $$
      begin
        if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
          raise exception 'One of % is removed by a transaction that is read committed: another can''t see who names it by now.',
            tg_table_name using errcode = 'feature_not_supported';
        end if;
        if tg_table_name = 'lines' and (exists (select from consents where line_id = old.id)
            or exists (select from consent_events where line_id = old.id))
          or tg_table_name = 'users' and exists (select from consent_events where user_id = old.id)
          or tg_table_name = 'accounts' and exists (select from contacts where account_id = old.id) then
          raise foreign_key_violation using message = format('Consent or contacts name this one of %s, so it stays.', tg_table_name);
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;

      create function refuse_emptying_of_what_is_named() returns trigger language plpgsql as $$
      begin
        raise exception 'Consent and contacts name what is in %: TRUNCATE is refused.', tg_table_name;
      end $$;
      create trigger lines_are_not_emptied before truncate on lines
        for each statement execute function refuse_emptying_of_what_is_named();
      create trigger accounts_are_not_emptied before truncate on accounts
        for each statement execute function refuse_emptying_of_what_is_named();
      create trigger users_are_not_emptied before truncate on users
        for each statement execute function refuse_emptying_of_what_is_named();

      alter table lines enable always trigger line_with_consent_stays;
      alter table accounts enable always trigger account_with_contacts_stays;
      alter table users enable always trigger user_in_the_ledger_stays;
      alter table lines enable always trigger lines_are_not_emptied;
      alter table accounts enable always trigger accounts_are_not_emptied;
      alter table users enable always trigger users_are_not_emptied;
    `);
  }
}
