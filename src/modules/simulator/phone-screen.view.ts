import { DateTime } from 'luxon';
import { shownText } from '../../shared/texts/shown-text.js';
import type { PhoneText } from './phones.js';

type Shown = { kind: string; body: string; clock: string; tick: string; state: string };

/** What the phone shows; its URL says what was seen, so that asking again costs nothing while all is as it was. */
export function screenView(lineId: number, number: string, texts: PhoneText[], timeZone: string, now: DateTime) {
  const url = `/simulator/screen?${new URLSearchParams({ line: String(lineId), number, seen: seenMark(texts) })}`;
  return { url, empty: texts.length === 0, days: daysOf(texts, now.setZone(timeZone).setLocale('en-US')) };
}

/** Changes when a text, a receipt or an acknowledgement comes. */
export function seenMark(texts: PhoneText[]): string {
  const open = texts.filter((text) => (text.fromCustomer ? !text.acknowledged : text.receiptDue));
  return `${texts.at(-1)?.id ?? 0}.${texts.length}.${open.length}`;
}

function daysOf(texts: PhoneText[], now: DateTime) {
  const days: { label: string; texts: Shown[] }[] = [];
  let latest: string | null = null;
  for (const text of texts) {
    const at = DateTime.fromJSDate(text.at).setZone(now.zone).setLocale('en-US');
    if (at.toISODate() !== latest) days.push({ label: dayLabel(at, now), texts: [] });
    latest = at.toISODate();
    days.at(-1)?.texts.push(textView(text, at));
  }
  return days;
}

function dayLabel(day: DateTime, today: DateTime): string {
  if (day.hasSame(today, 'day')) return 'Today';
  if (day.hasSame(today.minus({ days: 1 }), 'day')) return 'Yesterday';
  return day.toFormat(day.hasSame(today, 'year') ? 'cccc, d MMMM' : 'd MMMM yyyy');
}

/** The customer's own texts stand right, as on any phone, and have ticks. */
function textView(text: PhoneText, at: DateTime): Shown {
  const { fromCustomer, body, lost, acknowledged } = text;
  return {
    kind: fromCustomer ? 'out' : lost ? 'in message-failed' : 'in',
    body: shownText(body),
    clock: at.toFormat('h:mm a'),
    tick: fromCustomer ? (acknowledged ? 'checks' : 'check') : '',
    state: fromCustomer ? (acknowledged ? 'Delivered' : 'On its way') : receiptWords(text),
  };
}

function receiptWords({ lost, receiptDue, twice }: PhoneText): string {
  const what = lost ? 'Never arrived, ' : '';
  return `${what}${receiptDue ? 'receipt on its way' : `receipt reported${twice ? ' twice' : ''}`}`;
}
