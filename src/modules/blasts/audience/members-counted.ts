import type { EntityManager } from '@mikro-orm/postgresql';
import { queryOne } from '../../../shared/database/query.js';
import type { Part } from '../../../shared/texts/merge-fields.js';
import { optInListSize } from '../../consent/opted-in-audience.js';
import type { BlastList } from './blast-list.js';
import { lacksSql, Params, requiredFields } from './merge.sql.js';

/** A Blast as far as its audience depends on it. */
export type Addressed = { accountId: number; lineId: number; lists: readonly BlastList[]; parts: readonly Part[] };

/** The members of some lists by what would happen to them, and how often they are on them. */
export type Counted = {
  texted: number;
  noValue: number;
  notDefined: number;
  optedOut: number;
  memberships: number;
};

export const NOBODY: Counted = { texted: 0, noValue: 0, notDefined: 0, optedOut: 0, memberships: 0 };

export function listsOf(blast: Addressed): { further: BlastList[]; hasOwn: boolean } {
  const further = blast.lists.filter((list) => !isOwn(list, blast));
  return { further, hasOwn: further.length < blast.lists.length };
}

export async function optedInOn(em: EntityManager, accountId: number, lineId: number): Promise<number> {
  const sql = `select ${optInListSize('$1::int', '$2::int')} as size`;
  return (await queryOne<{ size: number }>(em, sql, [accountId, lineId])).size;
}

export async function ownList(em: EntityManager, { accountId, lineId, parts }: Addressed): Promise<Counted> {
  const size = await optedInOn(em, accountId, lineId);
  if (requiredFields(parts).length === 0) return { ...NOBODY, texted: size, memberships: size };
  const params = new Params([accountId, lineId]);
  const { lacking } = await queryOne<{ lacking: number }>(
    em,
    `select count(*) as lacking
     from contacts contact
     join consents own on own.line_id = $2::int and own.mobile_number = contact.mobile_number and own.status = 'opted_in'
     where contact.account_id = $1::int and contact.deleted_at is null
       and (${lacksSql(parts, 'contact', params)}) is not null`,
    params.values,
  );
  return { ...NOBODY, texted: size - lacking, noValue: lacking, memberships: size };
}

export function furtherLists(em: EntityManager, blast: Addressed, lists: readonly BlastList[]): Promise<Counted> {
  const params = new Params([blast.accountId, blast.lineId]);
  const members = lists.map((list) => memberIds(list, params)).join(' union all ');
  const listed =
    lists.length === 1
      ? `select contact_id, 1 as times from (${members}) list`
      : `select contact_id, count(*) as times from (${members}) lists group by contact_id`;
  return queryOne<Counted>(
    em,
    `select coalesce(sum(times), 0)::bigint as memberships,
       count(*) filter (where status = 'opted_in' and lacks is null) as texted,
       count(*) filter (where status = 'opted_in' and lacks is not null) as "noValue",
       count(*) filter (where status is null or status = 'not_defined') as "notDefined",
       count(*) filter (where status = 'opted_out') as "optedOut"
     from (
       select listed.times, own.status, ${lacksSql(blast.parts, 'contact', params)} as lacks
       from (${listed}) listed
       join contacts contact on contact.id = listed.contact_id and contact.account_id = $1::int
         and contact.deleted_at is null
       left join consents own on own.line_id = $2::int and own.mobile_number = contact.mobile_number
     ) audience`,
    params.values,
  );
}

function memberIds(list: BlastList, params: Params): string {
  if (list.kind === 'contacts')
    return `select contact_id from contact_list_members where list_id = ${params.of(list.listId, 'int')}`;
  return `
    select contact.id as contact_id from consents consent
    join contacts contact on contact.account_id = $1::int and contact.mobile_number = consent.mobile_number
    where consent.line_id = ${params.of(list.lineId, 'int')} and consent.status = 'opted_in'`;
}

function isOwn(list: BlastList, { lineId }: Addressed): boolean {
  return list.kind === 'opt_in' && list.lineId === lineId;
}
