import type { EntityManager } from '@mikro-orm/postgresql';
import { queryOne } from '../../../shared/database/query.js';
import { optInListSize } from '../../consent/opted-in-audience.js';
import type { BlastList } from './blast-list.js';
import { Params } from './merge.sql.js';
import { mayBeRefused, refusedSql, type Written } from './refused.sql.js';

/** A Blast as far as its audience depends on it. */
export type Addressed = Written & { accountId: number; lists: readonly BlastList[] };

/** The members of some lists by what would happen to them. */
export type Counted = {
  texted: number;
  noValue: number;
  tooLong: number;
  notDefined: number;
  optedOut: number;
  /** Those who are on more than one list. */
  several: number;
};

export const NOBODY: Counted = { texted: 0, noValue: 0, tooLong: 0, notDefined: 0, optedOut: 0, several: 0 };

type Lists = { further: BlastList[]; hasOwn: boolean };

export function listsOf(blast: Addressed): Lists {
  const further = blast.lists.filter((list) => !isOwn(list, blast));
  return { further, hasOwn: further.length < blast.lists.length };
}

export async function optedInOn(em: EntityManager, accountId: number, lineId: number): Promise<number> {
  const sql = `select ${optInListSize('$1::int', '$2::int')} as size`;
  return (await queryOne<{ size: number }>(em, sql, [accountId, lineId])).size;
}

export async function ownList(em: EntityManager, blast: Addressed): Promise<Counted> {
  const { accountId, lineId } = blast;
  const size = await optedInOn(em, accountId, lineId);
  if (!mayBeRefused(blast)) return { ...NOBODY, texted: size };
  const params = new Params([accountId, lineId]);
  const refused = await queryOne<Pick<Counted, 'noValue' | 'tooLong'>>(
    em,
    `select count(*) filter (where refused = 'no_value') as "noValue",
       count(*) filter (where refused = 'too_long') as "tooLong"
     from (
       select ${refusedSql(blast, 'contact', params)} as refused
       from contacts contact
       join consents own on own.line_id = $2::int and own.mobile_number = contact.mobile_number and own.status = 'opted_in'
       where contact.account_id = $1::int and contact.deleted_at is null
     ) own`,
    params.values,
  );
  return { ...NOBODY, ...refused, texted: size - refused.noValue - refused.tooLong };
}

/** Of the line's own list they are counted as members too: whoever is opted in is on it. */
export function furtherLists(em: EntityManager, blast: Addressed, { further, hasOwn }: Lists): Promise<Counted> {
  const params = new Params([blast.accountId, blast.lineId, hasOwn]);
  const members = further.map((list) => memberIds(list, params)).join(' union all ');
  const listed =
    further.length === 1
      ? `select contact_id, 1 as times from (${members}) list`
      : `select contact_id, count(*) as times from (${members}) lists group by contact_id`;
  return queryOne<Counted>(
    em,
    `select count(*) filter (where times + ($3::boolean and coalesce(status = 'opted_in', false))::int > 1) as several,
       count(*) filter (where status = 'opted_in' and refused is null) as texted,
       count(*) filter (where refused = 'no_value') as "noValue",
       count(*) filter (where refused = 'too_long') as "tooLong",
       count(*) filter (where status is null or status = 'not_defined') as "notDefined",
       count(*) filter (where status = 'opted_out') as "optedOut"
     from (
       select listed.times, own.status,
         case when own.status = 'opted_in' then ${refusedSql(blast, 'contact', params)} end as refused
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
