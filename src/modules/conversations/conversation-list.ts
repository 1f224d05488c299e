import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CursorPage, cursorPage, isMoment, readCursor } from '../../shared/cursor-page.js';
import { query, queryOne } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { ConversationFilter } from './conversation-filter.js';

const PAGE_SIZE = 30;

export type ListedConversation = {
  id: number;
  /** To the microsecond, as PostgreSQL writes it: a Date would lose the conversations of the same millisecond. */
  place: string;
  lastMessageAt: Date;
  unread: boolean;
  lineLabel: string;
  mobileNumber: string;
  contactName: string;
  optedOut: boolean;
  lastText: string | null;
  lastTextOut: boolean | null;
};

export type LineChoice = { id: number; label: string };

const FITS = `and (ct.deleted_at is null and (ct.first_name || ' ' || ct.last_name) ilike $7
         or $8 <> '' and c.mobile_number like $8)`;

/**
 * Newest first; deleted contacts are known by their number alone. Each line gives its newest from the index, so that
 * neither the account's other lines nor the length of the list costs anything.
 */
const LIST = (searching: boolean) => `
  select c.id, c.last_message_at::text as place, c.last_message_at as "lastMessageAt", c.unread, c.mobile_number as "mobileNumber",
         l.label as "lineLabel",
         case when ct.deleted_at is null then btrim(ct.first_name || ' ' || ct.last_name) else '' end as "contactName",
         coalesce(k.status = 'opted_out', false) as "optedOut",
         latest.body as "lastText", latest.direction = 'out' as "lastTextOut"
  from (
    select newest.* from unnest($3::int[]) as own (line_id) cross join lateral (
      select c.* from conversations c ${searching ? 'join contacts ct on ct.id = c.contact_id' : ''}
      where c.line_id = own.line_id and c.account_id = $1 and c.status = $2
        and (c.last_message_at, c.id) < ($4::timestamptz, $5::bigint)
        ${searching ? FITS : ''}
      order by c.last_message_at desc, c.id desc
      limit $6
    ) newest
    order by newest.last_message_at desc, newest.id desc
    limit $6
  ) c
  join lines l on l.id = c.line_id
  join contacts ct on ct.id = c.contact_id
  left join consents k on k.line_id = c.line_id and k.mobile_number = c.mobile_number
  left join lateral (
    select left(m.body, 120) as body, m.direction from messages m
    where m.line_id = c.line_id and m.mobile_number = c.mobile_number order by m.id desc limit 1
  ) latest on true
  order by c.last_message_at desc, c.id desc`;

/** The sidebar: a page of the conversations on the user's lines. */
@Injectable()
export class ConversationList {
  constructor(private readonly em: EntityManager) {}

  async page(user: SignedInUser, filter: ConversationFilter): Promise<CursorPage<ListedConversation>> {
    const lineIds = filter.lineId === null ? user.lineIds : [filter.lineId];
    const [place, id] = placeOf(filter.after);
    const search = filter.search === '' ? [] : searchTerms(filter.search);
    const params = [user.accountId, filter.status, lineIds, place, id, PAGE_SIZE + 1, ...search];
    const rows = await query<ListedConversation>(this.em, LIST(search.length > 0), params);
    return cursorPage(rows, PAGE_SIZE, (row) => [row.place, row.id]);
  }

  /** How many wait to be read, 100 for any number from there. */
  async unread(user: SignedInUser): Promise<number> {
    const { unread } = await queryOne<{ unread: number }>(
      this.em.fork(),
      'select count(*) as unread from (select from conversations where unread and line_id = any($1::int[]) limit 100) first',
      [user.lineIds],
    );
    return unread;
  }

  lines(user: SignedInUser): Promise<LineChoice[]> {
    return query<LineChoice>(
      this.em,
      'select id, label from lines where account_id = $1 and id = any($2::int[]) order by label, id',
      [user.accountId, user.lineIds],
    );
  }
}

function placeOf(after: string): readonly [string | number, string | number] {
  const [at, id] = readCursor(after, 2) ?? [];
  return isMoment(at) && Number.isSafeInteger(id) ? [at, Number(id)] : ['infinity', 0];
}

/** By any part of the name, or of the number however it is written. */
function searchTerms(search: string): [name: string, number: string] {
  const words = search.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, ' ');
  const digits = /^[+\d\s().-]+$/.test(search) ? search.replace(/\D/g, '') : '';
  return [`%${words}%`, digits === '' ? '' : `%${digits}%`];
}
