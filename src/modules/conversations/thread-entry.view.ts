import { DateTime } from 'luxon';
import { shownText } from '../../shared/texts/shown-text.js';
import { by } from '../consent/evidence-words.js';
import { whyUnanswered } from '../messaging/unanswered.js';
import { whyOf } from '../messaging/why.js';
import { decisionWords } from './reviews/review-words.js';
import { senderOf } from './text-sender.js';
import type { ConsentNote, TextIn, ThreadText } from './thread.js';

/** What every entry has, for templates that know no missing field. */
const BARE = {
  note: '',
  tone: '',
  kind: '',
  body: '',
  state: '',
  storyUrl: '',
  storyLabel: '',
  decision: '',
  reviewId: null,
};

/** A text as it stands in its thread. */
export function textView(text: ThreadText, timeZone: string) {
  const { body } = text;
  const at = DateTime.fromJSDate(text.at).setZone(timeZone).setLocale('en-US').toFormat('h:mm a');
  if (text.direction === 'in') return textInView(text, at, timeZone);
  const bad = text.status === 'blocked' || text.status === 'failed';
  return {
    ...BARE,
    kind: bad ? `out message-${text.status}` : 'out',
    body,
    state: `${senderOf(text.origin, text.userName)}, ${at} · ${whyOf(text, timeZone)}`,
    storyUrl: `/messages/${text.id}`,
    storyLabel: 'Why was this text sent or not sent?',
  };
}

function textInView({ id, body, mediaCount, review, unanswered }: TextIn, at: string, timeZone: string) {
  return {
    ...BARE,
    kind: review?.waits ? 'in message-suspicious' : 'in',
    body: shownText(body, mediaCount),
    state: [at, mediaWords(mediaCount), unanswered && whyUnanswered(unanswered)].filter(Boolean).join(' · '),
    ...(unanswered && { storyUrl: `/messages/${id}`, storyLabel: 'Why was this text not answered?' }),
    reviewId: review?.waits ? id : null,
    decision: review && !review.waits ? decisionWords(review, timeZone) : '',
  };
}

function mediaWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'with 1 attachment, which Assent can’t show'
    : `with ${count} attachments, which Assent can’t show`;
}

/** What the ledger says between the texts. */
export function noteView(note: ConsentNote) {
  const optedOut = note.status === 'opted_out';
  return { ...BARE, note: `${optedOut ? 'Opted out' : 'Opted in'} ${by(note)}`, tone: optedOut ? 'bad' : 'good' };
}
