import { searchText } from '../../shared/web/search-text.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';

/** Which conversations the sidebar lists. A line that the user may not see counts as none chosen. */
export type ConversationFilter = {
  /** review: those with a text that waits for a decision, open or closed. */
  status: 'open' | 'closed' | 'review';
  lineId: number | null;
  search: string;
  after: string;
};

export const ConversationFilter = {
  from(query: Record<string, unknown>, user: SignedInUser): ConversationFilter {
    const lineId = Number(query.line);
    return {
      status: query.status === 'closed' || query.status === 'review' ? query.status : 'open',
      lineId: user.lineIds.includes(lineId) ? lineId : null,
      search: searchText(query.q),
      after: typeof query.after === 'string' ? query.after : '',
    };
  },

  /** The same filter as part of a URL, beginning with ? or empty; the place in the list only when `after` is given. */
  toQuery({ status, lineId, search }: Omit<ConversationFilter, 'after'>, after = ''): string {
    const query = new URLSearchParams();
    if (status !== 'open') query.set('status', status);
    if (lineId !== null) query.set('line', String(lineId));
    if (search) query.set('q', search);
    if (after) query.set('after', after);
    return query.size > 0 ? `?${query}` : '';
  },
};
