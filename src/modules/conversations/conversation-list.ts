import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CursorPage, cursorPage, isMoment, readCursor } from '../../shared/cursor-page.js';
import { query, queryOne } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { type LineOfUser, linesOf } from '../lines/lines-of.js';
import { isShownText } from '../messaging/shown-texts.sql.js';
import type { ConversationFilter } from './conversation-filter.js';
import { searchConditions } from './conversation-search.js';
import { isWaiting } from './reviews/open-reviews.js';

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
  inReview: boolean;
  lastText: string | null;
  lastTextOut: boolean | null;
  lastTextMedia: number | null;
};

/**
 * Newest first; deleted contacts are known by their number alone. Each line gives its newest from the index, so that
 * neither the account's other lines nor the length of the list costs anything.
 */
const LIST = (scope: string, condition: string) => `
  select c.id, c.last_message_at::text as place, c.last_message_at as "lastMessageAt", c.unread, c.mobile_number as "mobileNumber",
         l.label as "lineLabel",
         case when ct.deleted_at is null then btrim(ct.first_name || ' ' || ct.last_name) else '' end as "contactName",
         coalesce(k.status = 'opted_out', false) as "optedOut",
         exists (select from text_reviews r
                 where r.line_id = c.line_id and r.mobile_number = c.mobile_number and ${isWaiting('r')}) as "inReview",
         latest.body as "lastText", latest.direction = 'out' as "lastTextOut",
         latest.media_count as "lastTextMedia"
  from (
    select newest.* from unnest($3::int[]) as own (line_id) cross join lateral (
      select c.* from conversations c
      where c.line_id = own.line_id and c.account_id = $1 and ${scope}
        and (c.last_message_at, c.id) < ($4::timestamptz, $5::bigint)
        and ${condition}
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
    select left(m.body, 120) as body, m.direction, m.media_count from messages m
    where m.line_id = c.line_id and m.mobile_number = c.mobile_number and ${isShownText('m', '$7::int[]')}
    order by m.id desc limit 1
  ) latest on true
  order by c.last_message_at desc, c.id desc`;

const BY_STATUS = 'c.status = $2';

/** Few reviews wait, so the conversations are looked up by them and not gone through. */
const IN_REVIEW = `
  $2 = 'review' and c.mobile_number = any(array(
    select r.mobile_number from text_reviews r where r.line_id = own.line_id and ${isWaiting('r')}))`;

/** The sidebar: a page of the conversations on the user's lines. */
@Injectable()
export class ConversationList {
  constructor(private readonly em: EntityManager) {}

  async page(user: SignedInUser, filter: ConversationFilter): Promise<CursorPage<ListedConversation>> {
    const lineIds = filter.lineId === null ? user.lineIds : [filter.lineId];
    const [place, id] = placeOf(filter.after);
    const params = [user.accountId, filter.status, lineIds, place, id, PAGE_SIZE + 1, user.lineIds];
    let rows: ListedConversation[] = [];
    for (const { sql, params: more } of await searchConditions(this.em, user, filter.search, params.length + 1)) {
      rows = await query<ListedConversation>(this.em, LIST(filter.status === 'review' ? IN_REVIEW : BY_STATUS, sql), [
        ...params,
        ...more,
      ]);
      if (rows.length > 0) break;
    }
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

  lines(user: SignedInUser): Promise<LineOfUser[]> {
    return linesOf(this.em, user);
  }
}

function placeOf(after: string): readonly [string | number, string | number] {
  const [at, id] = readCursor(after, 2) ?? [];
  return isMoment(at) && Number.isSafeInteger(id) ? [at, Number(id)] : ['infinity', 0];
}
