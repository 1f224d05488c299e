import type { CursorPage } from '../../shared/cursor-page.js';
import { pagination } from '../../shared/web/pagination.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { whyOf } from '../messaging/why.js';
import type { Blast } from './blast.js';
import { blastFacts } from './blast-facts.view.js';
import { OUTCOME_NAMES, OUTCOMES_LEFT, type Outcome, type OutcomeCounts, outcomeOf } from './outcomes.js';
import type { BlastProgress } from './progress/progress.js';
import { chartView, eventRows, paceText } from './progress/progress.view.js';
import { settledOf, totalOf } from './progress/snapshot.js';
import type { Recipient } from './recipients.js';

/** Somebody whose text still waits, and would not be sent as things are. */
const FORBIDDEN = { label: 'Will not be sent', tone: 'bad' };

const NAMES: Record<Outcome, { label: string; note: string; tone: string }> = {
  waiting: { label: 'Waiting', note: 'waiting for their turn', tone: 'none' },
  sent: { label: 'Sent', note: 'delivery not reported yet', tone: 'accent' },
  delivered: { label: 'Delivered', note: 'reported by the carrier', tone: 'good' },
  failed: { label: 'Failed', note: 'the carrier could not deliver', tone: 'bad' },
  blocked: { label: 'Not sent', note: 'each with its reason', tone: 'bad' },
  uncertain: { label: 'Uncertain', note: 'the carrier has not answered', tone: 'warn' },
};

/** A page of those that the user may see, who are all of them or not. */
export type RecipientList = {
  page: CursorPage<Recipient>;
  outcome: Outcome | null;
  after: string | null;
  hasAll: boolean;
};

/** A Blast under way or over: how far it is, and each recipient with the reason. */
export function startedBlast(blast: Blast, progress: BlastProgress, list: RecipientList, user: SignedInUser) {
  const { timeZone } = user;
  const { counts } = progress;
  const total = totalOf(counts);
  const url = `/blasts/${blast.id}`;
  return {
    ...blastFacts(blast, user),
    started: true as const,
    selfUrl: address(url, { outcome: list.outcome ?? '', after: list.after ?? '' }),
    total,
    resolving: blast.resolvedAt === null && blast.status !== 'cancelled',
    unresolved: blast.resolvedAt === null && blast.status === 'cancelled',
    isOnSeveral: blast.memberships > blast.recipients,
    // A bar of 0 of 0 would stand at nothing for a Blast that is over.
    settled: total === 0 && blast.status === 'done' ? 1 : settledOf(counts),
    most: Math.max(total, 1),
    waiting: counts.waiting,
    pace: paceText(blast, progress, timeZone),
    outcomes: OUTCOME_NAMES.map((key) => ({ ...NAMES[key], key, count: counts[key], url: `${url}?outcome=${key}` })),
    chart: chartView(blast, progress, labels, timeZone),
    events: eventRows(progress.events),
    list: recipientList(url, list, counts, timeZone),
  };
}

function recipientList(
  url: string,
  { page, outcome, after, hasAll }: RecipientList,
  counts: OutcomeCounts,
  timeZone: string,
) {
  const filter = { outcome: outcome ?? '' };
  const shown = hasAll ? OUTCOME_NAMES : OUTCOMES_LEFT;
  return {
    hasAll,
    csvUrl: address(`${url}/recipients.csv`, filter),
    tabs: [
      { label: 'All', count: shown.reduce((sum, key) => sum + counts[key], 0), url, current: outcome === null },
      ...shown.map((key) => ({
        label: NAMES[key].label,
        count: counts[key],
        url: `${url}?outcome=${key}`,
        current: outcome === key,
      })),
    ],
    recipients: page.rows.map((recipient) => recipientRow(recipient, timeZone)),
    pages: pagination(url, filter, after, page.next, '#blast'),
  };
}

/** One recipient as the page and the CSV say it. */
export function recipientRow(recipient: Recipient, timeZone: string) {
  const { label, tone } = recipient.forbiddenBy ? FORBIDDEN : NAMES[outcomeOf(recipient.status)];
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
