import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../shared/database/query.js';

/**
 * Who a Blast goes to: the opt-in list of a line, as SQL to which conditions on consent.mobile_number may be added.
 * Written so that each consent looks its contact up by the unique key, whatever the planner believes: right after
 * an import it has no statistics, and a plain join then walks through all contacts for every consent.
 */
export const optInList = (accountId: string, lineId: string) => `
  select consent.mobile_number
  from consents consent
  cross join lateral (
    select from contacts
    where account_id = ${accountId} and mobile_number = consent.mobile_number
      and coalesce(deleted_at, 'infinity') = 'infinity'
    limit 1
  ) contact
  where consent.line_id = ${lineId} and consent.status = 'opted_in'`;

const AUDIENCE = optInList('$1', '$2');

/** The opt-in list of a line, as it is at this moment. */
@Injectable()
export class Audience {
  constructor(private readonly em: EntityManager) {}

  async size(accountId: number, lineId: number): Promise<number> {
    const { size } = await queryOne<{ size: number }>(this.em, `select count(*) as size from (${AUDIENCE}) audience`, [
      accountId,
      lineId,
    ]);
    return size;
  }

  /** The numbers that follow `after`: how many, up to the limit, and the last of them. */
  async stretch(em: EntityManager, accountId: number, lineId: number, after: string, limit: number): Promise<Stretch> {
    return queryOne<Stretch>(
      em,
      `select count(*) as size, max(mobile_number) as through
       from (${AUDIENCE} and consent.mobile_number > $3 order by consent.mobile_number limit $4) audience`,
      [accountId, lineId, after, limit],
    );
  }
}

export type Stretch = { size: number; through: string | null };
