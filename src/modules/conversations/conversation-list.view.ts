import type { CursorPage } from '../../shared/cursor-page.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { shownText } from '../../shared/texts/shown-text.js';
import type { LineOfUser } from '../lines/lines-of.js';
import { ConversationFilter } from './conversation-filter.js';
import type { ListedConversation } from './conversation-list.js';

type Status = ConversationFilter['status'];

const TABS: readonly { status: Status; label: string }[] = [
  { status: 'open', label: 'Open' },
  { status: 'closed', label: 'Closed' },
  { status: 'review', label: 'Review' },
];

const NONE: Record<Status, { nothingFits: string; showAll: string; heading: string; advice: string }> = {
  open: {
    nothingFits: 'No open conversation fits this search.',
    showAll: 'Show all open ones',
    heading: 'No open conversations',
    advice: 'A conversation opens when a customer texts one of your lines, or when you write to a contact.',
  },
  closed: {
    nothingFits: 'No closed conversation fits this search.',
    showAll: 'Show all closed ones',
    heading: 'No closed conversations',
    advice: 'Conversations that you close are kept here.',
  },
  review: {
    nothingFits: 'No conversation to review fits this search.',
    showAll: 'Show all to review',
    heading: 'Nothing to review',
    advice: 'When a text may mean that a customer wants no more texts, the conversation waits here for your decision.',
  },
};

/** The sidebar as its template prints it. @param current id of the open conversation, if one is */
export function listView(
  { rows, next }: CursorPage<ListedConversation>,
  lines: LineOfUser[],
  reviews: number,
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
    tabs: TABS.map(({ status, label }) => ({
      label,
      url: `/conversations${ConversationFilter.toQuery({ ...filter, status })}`,
      current: status === filter.status,
      count: status === 'review' && reviews > 0 ? (reviews > 99 ? '99+' : String(reviews)) : '',
    })),
    none: NONE[filter.status],
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
  const { id, unread, optedOut, inReview, lastMessageAt, lastText, lastTextOut, lastTextMedia } = row;
  return {
    id,
    url: `/conversations/${id}${ConversationFilter.toQuery(filter, filter.after)}`,
    name: row.contactName || MobileNumber.format(row.mobileNumber, country),
    line: manyLines ? row.lineLabel : '',
    current: id === current,
    unread,
    optedOut,
    inReview,
    at: lastMessageAt,
    preview:
      lastText === null ? 'No texts yet' : `${lastTextOut ? 'You: ' : ''}${shownText(lastText, lastTextMedia ?? 0)}`,
  };
}
