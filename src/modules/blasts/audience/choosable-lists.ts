import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { type BlastList, keyOf } from './blast-list.js';

export type ChoosableList = { id: number; name: string };

/** Counting a million takes a tenth of a second, for each list. What is beyond it is not counted. */
export const MOST_COUNTED = 1_000_000;

const LISTS = 'select id, name from contact_lists where account_id = $1 order by name, id';

const SIZES = `
  select l.id,
    (select count(*) from (select from contact_list_members m where m.list_id = l.id limit ${MOST_COUNTED + 1}) m) as members
  from contact_lists l where l.account_id = $1`;

/** The contact lists that a Blast may go to. Opt-in lists come with the lines. */
@Injectable()
export class ChoosableLists {
  constructor(private readonly em: EntityManager) {}

  of(user: Pick<SignedInUser, 'accountId'>): Promise<ChoosableList[]> {
    return query<ChoosableList>(this.em.fork(), LISTS, [user.accountId]);
  }

  /** How many are on each, by its id; one more than MOST_COUNTED stands for all above it. */
  async sizes(user: Pick<SignedInUser, 'accountId'>): Promise<ReadonlyMap<number, number>> {
    const rows = await query<{ id: number; members: number }>(this.em.fork(), SIZES, [user.accountId]);
    return new Map(rows.map(({ id, members }) => [id, members]));
  }
}

type Line = { id: number; label: string };

/** The lists that a form names, in the order in which they are launched; keys of no list are left out. */
export function listsNamed(
  keys: readonly string[],
  line: Line,
  lines: readonly Line[],
  lists: readonly ChoosableList[],
): BlastList[] {
  const all: BlastList[] = [
    optInListOf(line),
    ...lists.map(({ id, name }): BlastList => ({ kind: 'contacts', lineId: null, listId: id, name })),
    ...lines.filter(({ id }) => id !== line.id).map(optInListOf),
  ];
  const asked = new Set(keys.map((key) => (key === `line:${line.id}` ? 'own' : key)));
  return all.filter((list) => asked.has(keyOf(list, line.id)));
}

function optInListOf({ id, label }: Line): BlastList {
  return { kind: 'opt_in', lineId: id, listId: null, name: label };
}
