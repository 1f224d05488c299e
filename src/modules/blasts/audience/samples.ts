import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { MergeContact } from '../../../shared/texts/merge-fields.js';
import { membersOf } from './members.sql.js';
import type { Addressed } from './members-counted.js';
import { Params } from './merge.sql.js';
import { refusedSql } from './refused.sql.js';

type Row = MergeContact & { customFields: Record<string, string>; isTexted: boolean };

/** So many at the beginning of a list are looked through for somebody who would be texted. */
const LOOKED_THROUGH = 200;

/** Somebody on the lists, to show what they would get. */
@Injectable()
export class Samples {
  constructor(private readonly em: EntityManager) {}

  /** The first who would be texted, else the first at all; null while nobody is on any list. */
  async of(blast: Addressed): Promise<MergeContact | null> {
    let first: MergeContact | null = null;
    for (const list of blast.lists) {
      const members = membersOf(list);
      const params = new Params([blast.accountId, members.of]);
      const [member] = await query<Row>(
        this.em.fork(),
        `select mobile_number as "mobileNumber", first_name as "firstName", last_name as "lastName", email,
           custom_fields as "customFields", is_texted as "isTexted"
         from (
           select member.*, row_number() over () as nth,
             coalesce((
               select own.status = 'opted_in' and (${refusedSql(blast, 'member', params)}) is null from consents own
               where own.line_id = ${params.of(blast.lineId, 'int')} and own.mobile_number = member.mobile_number
             ), false) as is_texted
           from (${members.sql} order by ${members.order} limit ${LOOKED_THROUGH}) member
         ) looked_through
         order by is_texted desc, nth limit 1`,
        params.values,
      );
      if (member?.isTexted) return member;
      first ??= member ?? null;
    }
    return first;
  }
}
