import type { CursorPage } from '../../shared/cursor-page.js';
import { segmentsOf } from '../../shared/texts/segments.js';
import { pagination } from '../../shared/web/pagination.js';
import { whyOf } from '../messaging/why.js';
import { type Blast, hasNotStarted } from './blast.js';
import { statusBadge, whenText } from './blasts.view.js';
import { OUTCOMES, type Outcome, type OutcomeCounts, type Recipient } from './recipients.js';

const NAMES: Record<Outcome, { label: string; note: string; tone: string }> = {
  waiting: { label: 'On the way', note: 'waiting for their turn', tone: 'none' },
  sent: { label: 'Sent', note: 'delivery not reported yet', tone: 'accent' },
  delivered: { label: 'Delivered', note: 'reported by the carrier', tone: 'good' },
  failed: { label: 'Failed', note: 'the carrier could not deliver', tone: 'bad' },
  blocked: { label: 'Not sent', note: 'consent did not allow it', tone: 'bad' },
  uncertain: { label: 'Uncertain', note: 'the carrier has not answered', tone: 'warn' },
};

export type RecipientList = { page: CursorPage<Recipient>; outcome: Outcome | null; after: string | null };

/** A Blast that waits to be confirmed, or for its time. */
export function waitingBlast(blast: Blast, optedIn: number, timeZone: string) {
  const { count } = segmentsOf(blast.body);
  const isNow = blast.scheduledAt === null;
  return {
    ...facts(blast, timeZone),
    started: false as const,
    selfUrl: `/blasts/${blast.id}`,
    confirmable: blast.status === 'draft',
    changeable: hasNotStarted(blast),
    version: blast.version,
    optedIn,
    isNow,
    nobody: optedIn === 0,
    refused: isNow && optedIn === 0,
    segments: count,
    allSegments: count * optedIn,
  };
}

/** A Blast under way or over: how far it is, and each recipient with the reason. */
export function startedBlast(blast: Blast, counts: OutcomeCounts, list: RecipientList, timeZone: string) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const url = `/blasts/${blast.id}`;
  const filter = { outcome: list.outcome ?? '' };
  return {
    ...facts(blast, timeZone),
    started: true as const,
    selfUrl: address(url, { ...filter, after: list.after ?? '' }),
    csvUrl: address(`${url}/recipients.csv`, filter),
    total,
    // A bar of 0 of 0 would stand at nothing for a Blast that is over.
    settled: total === 0 && blast.status === 'done' ? 1 : total - counts.waiting,
    most: Math.max(total, 1),
    outcomes: outcomes().map((key) => ({ ...NAMES[key], count: counts[key] })),
    tabs: [
      { label: 'All', url, current: list.outcome === null },
      ...outcomes().map((key) => ({
        label: NAMES[key].label,
        url: `${url}?outcome=${key}`,
        current: list.outcome === key,
      })),
    ],
    recipients: list.page.rows.map((recipient) => recipientRow(recipient, timeZone)),
    pages: pagination(url, filter, list.after, list.page.next, '#blast'),
  };
}

/** One recipient as the page and the CSV say it. */
export function recipientRow(recipient: Recipient, timeZone: string) {
  const { label, tone } = NAMES[outcomeOf(recipient)];
  return {
    name: recipient.name,
    mobileNumber: recipient.mobileNumber,
    badge: { label, tone },
    why: whyOf(recipient, timeZone),
    at: recipient.at,
  };
}

function facts(blast: Blast, timeZone: string) {
  return {
    url: `/blasts/${blast.id}`,
    liveName: `blast:${blast.id}`,
    name: blast.name,
    body: blast.body,
    line: blast.lineLabel,
    lineNumber: blast.lineNumber,
    badge: statusBadge(blast),
    when: whenText(blast, timeZone),
    finishedAt: blast.finishedAt,
  };
}

function address(path: string, parameters: Record<string, string>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

function outcomes(): Outcome[] {
  return Object.keys(OUTCOMES) as Outcome[];
}

function outcomeOf({ status }: Recipient): Outcome {
  const found = outcomes().find((key) => (OUTCOMES[key] as readonly string[]).includes(status));
  if (!found) throw new Error(`A text to a recipient of a Blast is ${status}.`);
  return found;
}
