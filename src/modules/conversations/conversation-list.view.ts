import type { CursorPage } from '../../shared/cursor-page.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { LineOfUser } from '../lines/lines-of.js';
import { ConversationFilter } from './conversation-filter.js';
import type { ListedConversation } from './conversation-list.js';

/** The sidebar as its template prints it. @param current id of the open conversation, if one is */
export function listView(
  { rows, next }: CursorPage<ListedConversation>,
  lines: LineOfUser[],
  filter: ConversationFilter,
  current: number | null,
  country: string,
) {
  const path = current === null ? '/conversations' : `/conversations/${current}`;
  return {
    path,
    besideThread: current !== null,
    url: path + ConversationFilter.toQuery(filter, filter.after),
    search: filter.search,
    status: filter.status,
    closed: filter.status === 'closed',
    openUrl: `/conversations${ConversationFilter.toQuery({ ...filter, status: 'open' })}`,
    closedUrl: `/conversations${ConversationFilter.toQuery({ ...filter, status: 'closed' })}`,
    lines: lines.length < 2 ? null : lines.map(({ id, label }) => ({ id, label, chosen: id === filter.lineId })),
    rows: rows.map((row) => rowView(row, filter, current, lines.length > 1, country)),
    filtered: filter.search !== '' || filter.lineId !== null,
    allUrl: `/conversations${ConversationFilter.toQuery({ ...filter, search: '', lineId: null })}`,
    newestUrl: filter.after ? path + ConversationFilter.toQuery(filter) : null,
    nextUrl: next ? path + ConversationFilter.toQuery(filter, next) : null,
  };
}

function rowView(
  row: ListedConversation,
  filter: ConversationFilter,
  current: number | null,
  manyLines: boolean,
  country: string,
) {
  const { id, unread, optedOut, lastMessageAt, lastText, lastTextOut } = row;
  return {
    id,
    url: `/conversations/${id}${ConversationFilter.toQuery(filter, filter.after)}`,
    name: row.contactName || MobileNumber.format(row.mobileNumber, country),
    line: manyLines ? row.lineLabel : '',
    current: id === current,
    unread,
    optedOut,
    at: lastMessageAt,
    preview: lastText === null ? 'No texts yet' : `${lastTextOut ? 'You: ' : ''}${lastText}`,
  };
}
