import { EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../../shared/database/query.js';
import { optInListSize } from '../../consent/opted-in-audience.js';
import { type Addressed, type Counted, furtherLists, listsOf, NOBODY, optedInOn, ownList } from './members-counted.js';
import { mayBeRefused } from './refused.sql.js';
import { isAnyOfTheFirstTexted, isAnyOptedInListed } from './somebody.js';

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
    const looksAtOwn = hasOwn && mayBeRefused(blast);
    const optInLists = [...(looksAtOwn ? [blast.lineId] : []), ...further.flatMap(({ lineId }) => lineId ?? [])];
    const contactLists = further.flatMap(({ listId }) => listId ?? []);
    const { members } = await queryOne<{ members: number }>(this.em.fork(), MEMBERS, [
      blast.accountId,
      optInLists,
      contactLists,
    ]);
    return members > MANY;
  }

  /**
   * Whether nobody at all would be texted. Somebody is found at once, and so is nobody where few are opted in; only where
   * many are, and none of the many at the beginning of a list, all are counted.
   */
  async isEmpty(blast: Addressed): Promise<boolean> {
    const em = this.em.fork();
    const optedIn = await optedInOn(em, blast.accountId, blast.lineId);
    if (optedIn <= MANY) return optedIn === 0 || !(await isAnyOptedInListed(em, blast));
    if (await isAnyOfTheFirstTexted(em, blast, MANY)) return false;
    return (await this.counts(blast)).texted === 0;
  }

  /** Together they are everyone on the lists once. */
  counts(blast: Addressed): Promise<Counted> {
    const lists = listsOf(blast);
    const isolationLevel = IsolationLevel.REPEATABLE_READ;
    return this.em.fork().transactional(
      async (em) => {
        const own = lists.hasOwn ? await ownList(em, blast) : NOBODY;
        const rest = lists.further.length > 0 ? await furtherLists(em, blast, lists) : NOBODY;
        // Whoever on them is opted in is on the line's own list as well.
        const { texted, noValue, tooLong } = lists.hasOwn ? own : rest;
        return { ...rest, texted, noValue, tooLong };
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
