import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cursor, type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { KeywordResponder } from './responder.js';

const PAGE = 50;

const COLUMNS = `
  r.id, r.name, r.keywords, r.reply, r.sets_consent as "setsConsent", r.helps, r.active, r.list_id as "listId"`;

const OF_ACCOUNT = `
  select ${COLUMNS}, array(select l.line_id from keyword_responder_lines l where l.responder_id = r.id order by l.line_id) as "lineIds"
  from keyword_responders r where r.account_id = $1 order by r.id`;

/** Staff see those on their lines, and of their lines only these; admins also those that are on no line. */
const OF_USER = `
  select ${COLUMNS}, mine.ids as "lineIds"
  from keyword_responders r
  cross join lateral (select array(
    select l.line_id from keyword_responder_lines l where l.responder_id = r.id and l.line_id = any($2::int[])
    order by l.line_id) as ids) mine
  where r.account_id = $1 and ($3 or cardinality(mine.ids) > 0)`;

/** All responders of the account, as the rules between them need them. */
export function respondersOf(em: EntityManager, accountId: number): Promise<KeywordResponder[]> {
  return query<KeywordResponder>(em, OF_ACCOUNT, [accountId]);
}

/** A page of the responders that the user may see, by name. */
export async function respondersFor(
  em: EntityManager,
  user: SignedInUser,
  after: Cursor | null,
): Promise<CursorPage<KeywordResponder>> {
  const [name, id] = after ?? ['', 0];
  const rows = await query<KeywordResponder>(
    em,
    `${OF_USER} and (r.name, r.id) > ($4::text, $5::int) order by r.name, r.id limit ${PAGE + 1}`,
    [user.accountId, user.lineIds, user.isAdmin, String(name), Number(id)],
  );
  return cursorPage(rows, PAGE, (row) => [row.name, row.id]);
}

/** The active responders of a line of the user, in the order in which the matcher meets them. */
export function respondersOn(em: EntityManager, user: SignedInUser, lineId: number): Promise<KeywordResponder[]> {
  return query<KeywordResponder>(em, `${OF_USER} and r.active and $4 = any(mine.ids) order by r.id`, [
    user.accountId,
    user.lineIds,
    user.isAdmin,
    lineId,
  ]);
}
