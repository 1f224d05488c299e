import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../shared/database/query.js';
import type { BlastList } from './blast-list.js';
import { membersOf } from './members.sql.js';
import type { Addressed } from './members-counted.js';
import { Params } from './merge.sql.js';
import { refusedSql } from './refused.sql.js';

/**
 * Whether one of the few who are opted in on the line is on a list and would be texted. Each is looked up by key, however
 * long the lists are and whatever the planner believes of a list that has just been made.
 */
export async function isAnyOptedInListed(em: EntityManager, blast: Addressed): Promise<boolean> {
  const { accountId, lineId, lists } = blast;
  const optedIn = membersOf({ kind: 'opt_in', lineId, listId: null, name: '' });
  const params = new Params([accountId, lineId]);
  const listed = lists.map((list) => isOnSql(list, lineId, params)).join(' or ') || 'false';
  const sql = `
    select from (${optedIn.sql}) member
    where (${listed}) and (${refusedSql(blast, 'member', params)}) is null limit 1`;
  return (await query(em, sql, params.values)).length > 0;
}

/** Whether one of the first so many of some list would be texted. */
export async function isAnyOfTheFirstTexted(em: EntityManager, blast: Addressed, most: number): Promise<boolean> {
  const { accountId, lineId, lists } = blast;
  for (const list of lists) {
    const members = membersOf(list);
    const params = new Params([accountId, members.of]);
    const sql = `
      select from (${members.sql} order by ${members.order} limit ${most}) member
      cross join lateral (
        select from consents own where own.line_id = ${params.of(lineId, 'int')}
          and own.mobile_number = member.mobile_number and own.status = 'opted_in' limit 1
      ) own
      where (${refusedSql(blast, 'member', params)}) is null limit 1`;
    if ((await query(em, sql, params.values)).length > 0) return true;
  }
  return false;
}

/** The offset keeps the planner from reading the whole list instead. */
function isOnSql(list: BlastList, lineId: number, params: Params): string {
  if (list.kind === 'contacts')
    return `exists (select from contact_list_members listed
      where listed.list_id = ${params.of(list.listId, 'int')} and listed.contact_id = member.contact_id offset 0)`;
  if (list.lineId === lineId) return 'true';
  return `exists (select from consents other where other.line_id = ${params.of(list.lineId, 'int')}
    and other.mobile_number = member.mobile_number and other.status = 'opted_in' offset 0)`;
}
