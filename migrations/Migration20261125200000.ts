import { Migration } from '@mikro-orm/migrations';

/**
 * A text to a number that is no line is kept for each account that vouched for it: several may have the same account at a
 * carrier. Whose it can't be said stays with the operator, for `bin/assent texts:unplaced`. And an index, by which two
 * machines that answer each other are noticed.
 */
export class Migration20261125200000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table unplaced_texts
        drop constraint unplaced_texts_carrier_carrier_id_sender_sent_to_key,
        add constraint unplaced_once_for_each_account
          unique nulls not distinct (carrier, carrier_id, sender, sent_to, account_id);
      comment on column unplaced_texts.account_id is
        'whose text it is; null when it can''t be said: there are several accounts, and neither a line nor a signature names one';

      -- How many automatic answers a customer got of late; one that is sent never changes these columns.
      create index messages_answering on messages (line_id, mobile_number, created_at) where answers_id is not null;
    `);
  }
}
