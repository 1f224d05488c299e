import { DateTime } from 'luxon';
import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { statusName } from '../consent/consent-status.js';
import { refusalSentence } from './consent-words.js';
import { ConversationFilter } from './conversation-filter.js';
import { LONGEST_TEXT } from './reply.form.js';
import type { ConsentNote, Conversation, Thread, ThreadText } from './thread.js';
import { noteView, textView } from './thread-entry.view.js';

/** Of two at the same moment the lower rank comes first. */
type Entry = { at: Date; rank: number; view: object };

/** The name that a conversation goes by. */
export function nameOf({ contactName, mobileNumber }: Conversation, country: string): string {
  return contactName || MobileNumber.format(mobileNumber, country);
}

/** The thread, its head and its composer as the template prints them. */
export function threadView(
  conversation: Conversation,
  thread: Thread,
  user: SignedInUser,
  filter: ConversationFilter,
  before: number | null,
  form: FormView,
) {
  const { id, optOut } = conversation;
  const at = (beforeId: number | null) => threadPath(id, filter, beforeId);
  const name = nameOf(conversation, user.defaultCountry);
  const oldest = thread.texts[0];
  return {
    id,
    url: at(before),
    page: before ?? 'newest',
    listUrl: `/conversations${ConversationFilter.toQuery(filter, filter.after)}`,
    query: ConversationFilter.toQuery(filter, filter.after),
    pageQuery: pageQuery(filter, before),
    name,
    mobileNumber: conversation.contactName ? conversation.mobileNumber : '',
    line: conversation.lineLabel,
    contactUrl: conversation.contactDeleted ? null : `/contacts/${conversation.contactId}/edit`,
    consent: statusName(conversation.consent),
    optedOut: optOut !== null,
    optedIn: conversation.consent === 'opted_in',
    refusal: refusalSentence(conversation, name, user.timeZone),
    closed: conversation.status === 'closed',
    olderUrl: thread.hasOlder && oldest ? at(oldest.id) : null,
    newestUrl: thread.hasNewer ? at(null) : null,
    suspicionUrl: suspicionUrl(conversation, thread, at),
    days: daysOf(entriesOf(thread, user.timeZone), user.timeZone),
    empty: thread.texts.length === 0 && thread.notes.length === 0,
    form,
    body: String(form.values.body ?? ''),
    error: form.errors.body ?? '',
    longest: LONGEST_TEXT,
  };
}

/** Where a page of the thread is. @param before id of a text: the page that ends right before it; null for the newest */
export function threadPath(id: number, filter: ConversationFilter, before: number | null): string {
  return `/conversations/${id}${pageQuery(filter, before)}`;
}

function pageQuery(filter: ConversationFilter, before: number | null): string {
  const query = ConversationFilter.toQuery(filter, filter.after);
  if (before === null) return query;
  return `${query ? `${query}&` : '?'}before=${before}`;
}

/** Where the first text that waits for a review is: on this page, or on one that ends with it. */
function suspicionUrl({ waitingReviews: [first] }: Conversation, { texts }: Thread, at: (before: number) => string) {
  if (first === undefined) return null;
  return `${texts.some(({ id }) => id === first) ? '' : at(first + 1)}#review-${first}`;
}

function entriesOf({ texts, notes }: Thread, timeZone: string): Entry[] {
  const entries = [
    ...texts.map((text) => ({ at: text.at, rank: text.direction === 'in' ? 0 : 2, view: textView(text, timeZone) })),
    ...notes.map((note) => ({ at: placeOf(note, texts), rank: 1, view: noteView(note) })),
  ];
  return entries.sort((left, right) => left.at.getTime() - right.at.getTime() || left.rank - right.rank);
}

/** What a keyword did stands right below its text, and above the reply, in whatever order they were written. */
function placeOf({ cause, at }: ConsentNote, texts: ThreadText[]): Date {
  const said = cause === 'keyword' && texts.findLast((text) => text.direction === 'in' && text.at <= at);
  return said ? said.at : at;
}

function daysOf(entries: Entry[], timeZone: string) {
  const today = DateTime.now().setZone(timeZone);
  const days: { label: string; entries: object[] }[] = [];
  let latest: string | null = null;
  for (const { at, view } of entries) {
    const day = DateTime.fromJSDate(at).setZone(timeZone).setLocale('en-US');
    if (day.toISODate() !== latest) days.push({ label: dayLabel(day, today), entries: [] });
    latest = day.toISODate();
    days.at(-1)?.entries.push(view);
  }
  return days;
}

function dayLabel(day: DateTime, today: DateTime): string {
  if (day.hasSame(today, 'day')) return 'Today';
  if (day.hasSame(today.minus({ days: 1 }), 'day')) return 'Yesterday';
  return day.toFormat(day.hasSame(today, 'year') ? 'cccc, d MMMM' : 'd MMMM yyyy');
}
