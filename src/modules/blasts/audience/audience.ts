import { EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../../shared/database/query.js';
import { optInListSize } from '../../consent/opted-in-audience.js';
import { membersOf } from './members.sql.js';
import { type Addressed, type Counted, furtherLists, listsOf, NOBODY, optedInOn, ownList } from './members-counted.js';
import { lacksSql, Params, requiredFields } from './merge.sql.js';

/** What would happen to each, counted; together they are everyone on the lists once. */
export type AudienceCounts = {
  texted: number;
  noValue: number;
  notDefined: number;
  optedOut: number;
  /** Times that somebody is on a further list: they get one text all the same. */
  duplicates: number;
};

/** Looking at more members than this one by one, 2 to 4 µs each, takes longer than a page may. */
const MANY = 20_000;

/**
 * Everyone whom a Blast would meet at this moment, and what would happen to each. Exact: the line's own list is known
 * by its running count, and only the members of further lists are looked at, one by one.
 */
@Injectable()
export class Audience {
  constructor(private readonly em: EntityManager) {}

  /** Whether counting takes so long that a page should not wait for it. */
  async isLong(blast: Addressed): Promise<boolean> {
    const { further, hasOwn } = listsOf(blast);
    const looksAtOwn = hasOwn && requiredFields(blast.parts).length > 0;
    const optInLists = [...(looksAtOwn ? [blast.lineId] : []), ...further.flatMap(({ lineId }) => lineId ?? [])];
    const contactLists = further.flatMap(({ listId }) => listId ?? []);
    const { members } = await queryOne<{ members: number }>(this.em.fork(), MEMBERS, [
      blast.accountId,
      optInLists,
      contactLists,
    ]);
    return members > MANY;
  }

  /** Whether nobody at all would be texted; somebody is found at once, however many there are. */
  async isEmpty({ accountId, lineId, lists, parts }: Addressed): Promise<boolean> {
    if ((await optedInOn(this.em.fork(), accountId, lineId)) === 0) return true;
    for (const list of lists) {
      const members = membersOf(list);
      const params = new Params([accountId, members.of]);
      // By key, member by member, whatever the planner believes of a list that has just been made.
      const sql = `
        select from (${members.sql}) member
        cross join lateral (
          select from consents own where own.line_id = ${params.of(lineId, 'int')}
            and own.mobile_number = member.mobile_number and own.status = 'opted_in' limit 1
        ) own
        where (${lacksSql(parts, 'member', params)}) is null limit 1`;
      if ((await query(this.em.fork(), sql, params.values)).length > 0) return false;
    }
    return true;
  }

  counts(blast: Addressed): Promise<AudienceCounts> {
    const { further, hasOwn } = listsOf(blast);
    const isolationLevel = IsolationLevel.REPEATABLE_READ;
    return this.em.fork().transactional(
      async (em) => {
        const own = hasOwn ? await ownList(em, blast) : NOBODY;
        const rest = further.length > 0 ? await furtherLists(em, blast, further) : NOBODY;
        // Whoever on them is opted in is on the line's own list as well.
        const optedIn = hasOwn ? own : rest;
        return withDuplicates({
          texted: optedIn.texted,
          noValue: optedIn.noValue,
          notDefined: rest.notDefined,
          optedOut: rest.optedOut,
          memberships: own.memberships + rest.memberships,
        });
      },
      { isolationLevel, readOnly: true },
    );
  }
}

/** How many are on these lists together, as far as it matters. */
const MEMBERS = `
  select (select coalesce(sum(${optInListSize('$1::int', 'l.id')}), 0)::bigint from unnest($2::int[]) as l (id))
    + (select count(*) from (select from contact_list_members where list_id = any($3::int[]) limit ${MANY + 1}) member)
    as members`;

function withDuplicates({ memberships, ...counts }: Counted): AudienceCounts {
  const { texted, noValue, notDefined, optedOut } = counts;
  return { ...counts, duplicates: memberships - (texted + noValue + notDefined + optedOut) };
}
