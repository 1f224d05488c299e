import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { type BlastList, keyOf } from './blast-list.js';

/** `members` is no more than MOST_COUNTED: what is beyond it is not counted. */
export type ChoosableList = { id: number; name: string; members: number };

/** Counting a million takes a tenth of a second, for each list and whenever somebody writes. */
export const MOST_COUNTED = 100_000;

const LISTS = `
  select l.id, l.name,
    (select count(*) from (select from contact_list_members m where m.list_id = l.id limit ${MOST_COUNTED + 1}) m) as members
  from contact_lists l where l.account_id = $1 order by l.name, l.id`;

/** The contact lists that a Blast may go to. Opt-in lists come with the lines. */
@Injectable()
export class ChoosableLists {
  constructor(private readonly em: EntityManager) {}

  of(user: Pick<SignedInUser, 'accountId'>): Promise<ChoosableList[]> {
    return query<ChoosableList>(this.em, LISTS, [user.accountId]);
  }
}

type Line = { id: number; label: string };

/** The lists that a form names, in the order in which they are launched; keys of no list are left out. */
export function listsNamed(
  keys: readonly string[],
  line: Line,
  lines: readonly Line[],
  lists: readonly Pick<ChoosableList, 'id' | 'name'>[],
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
