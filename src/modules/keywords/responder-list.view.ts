import type { CursorPage } from '../../shared/cursor-page.js';
import { pagination } from '../../shared/web/pagination.js';
import type { LineLabels } from './collisions.js';
import { lastSentence, leftWithout } from './kept-responders.js';
import { type Action, actionOf } from './responder.form.js';
import type { KeywordResponder } from './responder.js';

const NAMES: Record<Action, { label: string; tone: string }> = {
  reply: { label: 'Replies', tone: 'none' },
  opt_in: { label: 'Sets Opted In', tone: 'good' },
  opt_out: { label: 'Sets Opted Out', tone: 'bad' },
  help: { label: 'Answers HELP', tone: 'accent' },
};

export type ListNames = ReadonlyMap<number, string>;

/** The responders that a user may see; admins may change them, but for the last of its kind on a line. */
export function responderList(
  { rows, next }: CursorPage<KeywordResponder>,
  after: string | null,
  beside: { all: KeywordResponder[]; labels: LineLabels; lists: ListNames; mayEdit: boolean },
) {
  const { all, labels, lists, mayEdit } = beside;
  return {
    mayEdit,
    selfUrl: after ? `/keywords?${new URLSearchParams({ after })}` : '/keywords',
    isEmpty: rows.length === 0,
    responders: rows.map((responder) => {
      const { id, name, keywords, reply, active, listId } = responder;
      const last = leftWithout(responder, null, all, labels);
      return {
        name,
        url: `/keywords/${id}`,
        keywords,
        reply,
        active,
        lines: labelsOf(responder, labels),
        does: NAMES[actionOf(responder)],
        list: (listId !== null && lists.get(listId)) || '',
        stays: mayEdit && last ? lastSentence(last) : '',
      };
    }),
    pages: pagination('/keywords', {}, after, next, '#keywords'),
  };
}

function labelsOf({ lineIds }: KeywordResponder, labels: LineLabels): string {
  return lineIds
    .map((id) => labels.get(id) ?? '')
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b))
    .join(', ');
}
