import { Migration } from '@mikro-orm/migrations';

/** What keeps the contact pages quick with millions of contacts: newest first, and search by any part of a name or e-mail. */
export class Migration20261123100900 extends Migration {
  override up(): void {
    this.addSql(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gin;

      create index contacts_newest on contacts (account_id, id desc) where deleted_at is null;

      -- The leading space lets short words be found by how they begin. Bare numbers stay out, so importing them costs
      -- nothing here; numbers are found by the unique index. The expressions are repeated in contact-search.ts.
      create index contacts_words on contacts using gin
        (account_id, (' ' || first_name || ' ' || last_name || ' ' || email) gin_trgm_ops)
        where deleted_at is null and (first_name || last_name || email) <> '';

      create index contact_list_members_of_contact on contact_list_members (contact_id);
    `);
  }
}
