import type { CursorPage } from '../../shared/cursor-page.js';
import { pagination } from '../../shared/web/pagination.js';
import { whyOf } from '../messaging/why.js';
import type { Blast } from './blast.js';
import { blastFacts } from './blast-facts.view.js';
import { OUTCOME_NAMES, type Outcome, outcomeOf } from './outcomes.js';
import type { BlastProgress } from './progress/progress.js';
import { chartView, eventRows, paceText } from './progress/progress.view.js';
import { settledOf, totalOf } from './progress/snapshot.js';
import type { Recipient } from './recipients.js';

const NAMES: Record<Outcome, { label: string; note: string; tone: string }> = {
  waiting: { label: 'On the way', note: 'waiting for their turn', tone: 'none' },
  sent: { label: 'Sent', note: 'delivery not reported yet', tone: 'accent' },
  delivered: { label: 'Delivered', note: 'reported by the carrier', tone: 'good' },
  failed: { label: 'Failed', note: 'the carrier could not deliver', tone: 'bad' },
  blocked: { label: 'Not sent', note: 'each with its reason', tone: 'bad' },
  uncertain: { label: 'Uncertain', note: 'the carrier has not answered', tone: 'warn' },
};

export type RecipientList = { page: CursorPage<Recipient>; outcome: Outcome | null; after: string | null };

/** A Blast under way or over: how far it is, and each recipient with the reason. */
export function startedBlast(blast: Blast, progress: BlastProgress, list: RecipientList, timeZone: string) {
  const { counts } = progress;
  const total = totalOf(counts);
  const url = `/blasts/${blast.id}`;
  const filter = { outcome: list.outcome ?? '' };
  return {
    ...blastFacts(blast, timeZone),
    started: true as const,
    selfUrl: address(url, { ...filter, after: list.after ?? '' }),
    csvUrl: address(`${url}/recipients.csv`, filter),
    total,
    resolving: blast.resolvedAt === null && blast.status !== 'cancelled',
    unresolved: blast.resolvedAt === null && blast.status === 'cancelled',
    duplicates: blast.memberships - blast.recipients,
    // A bar of 0 of 0 would stand at nothing for a Blast that is over.
    settled: total === 0 && blast.status === 'done' ? 1 : settledOf(counts),
    most: Math.max(total, 1),
    waiting: counts.waiting,
    pace: paceText(blast, progress, timeZone),
    outcomes: OUTCOME_NAMES.map((key) => ({ ...NAMES[key], key, count: counts[key], url: `${url}?outcome=${key}` })),
    chart: chartView(blast, progress, labels, timeZone),
    events: eventRows(progress.events),
    tabs: [
      { label: 'All', url, current: list.outcome === null },
      ...OUTCOME_NAMES.map((key) => ({
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
  const { label, tone } = NAMES[outcomeOf(recipient.status)];
  return {
    url: `/messages/${recipient.messageId}`,
    name: recipient.name,
    mobileNumber: recipient.mobileNumber,
    badge: { label, tone },
    why: whyOf(recipient, timeZone),
    at: recipient.at,
  };
}

const labels = Object.fromEntries(OUTCOME_NAMES.map((key) => [key, NAMES[key].label])) as Record<Outcome, string>;

function address(path: string, parameters: Record<string, string>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
