import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { MergeContact } from '../../../shared/texts/merge-fields.js';
import type { BlastList } from './blast-list.js';
import { membersOf } from './members.sql.js';

type Row = MergeContact & { customFields: Record<string, string> };

/** Somebody on the lists, to show what they would get. */
@Injectable()
export class Samples {
  constructor(private readonly em: EntityManager) {}

  /** The first member of the first list that has one; null while nobody is on any. */
  async of(accountId: number, lists: readonly BlastList[]): Promise<MergeContact | null> {
    for (const list of lists) {
      const { sql, of, order } = membersOf(list);
      const [member] = await query<Row>(
        this.em,
        `select mobile_number as "mobileNumber", first_name as "firstName", last_name as "lastName", email,
           custom_fields as "customFields"
         from (${sql} order by ${order} limit 1) member`,
        [accountId, of],
      );
      if (member) return member;
    }
    return null;
  }
}
