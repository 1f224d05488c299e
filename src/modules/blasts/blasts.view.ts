import type { CursorPage } from '../../shared/cursor-page.js';
import { pagination } from '../../shared/web/pagination.js';
import { timeText } from '../../shared/web/time-text.js';
import type { Blast, BlastStatus } from './blast.js';
import { wallClockText } from './wall-clock.js';

const STATUSES: Record<BlastStatus, { label: string; tone: string }> = {
  draft: { label: 'Draft', tone: 'none' },
  scheduled: { label: 'Scheduled', tone: 'accent' },
  missed: { label: 'Missed its time', tone: 'bad' },
  launching: { label: 'Starting', tone: 'warn' },
  sending: { label: 'Sending', tone: 'warn' },
  paused: { label: 'Paused', tone: 'warn' },
  done: { label: 'Done', tone: 'good' },
  cancelled: { label: 'Cancelled', tone: 'none' },
};

export function statusBadge({ status }: Pick<Blast, 'status'>): { label: string; tone: string } {
  return STATUSES[status];
}

/** When it starts or started: the planned time on the clock of its own zone, the real one on the reader's. */
export function whenText(blast: Blast, timeZone: string): string {
  if (blast.launchedAt) return `Started ${timeText(blast.launchedAt, timeZone, new Date()).long}`;
  if (!blast.scheduledAt) return 'As soon as it is confirmed';
  return wallClockText(blast.scheduledAt, blast.timeZone ?? timeZone);
}

/** The Blasts, newest first. */
export function blastList({ rows, next }: CursorPage<Blast>, after: string | null, timeZone: string) {
  return {
    selfUrl: after ? `/blasts?${new URLSearchParams({ after })}` : '/blasts',
    blasts: rows.map((blast) => ({
      url: `/blasts/${blast.id}`,
      name: blast.name,
      line: blast.lineLabel,
      badge: statusBadge(blast),
      when: blast.launchedAt ? timeText(blast.launchedAt, timeZone, new Date()).zoned : whenText(blast, timeZone),
      recipients: blast.launchedAt ? blast.recipients : null,
      started: blast.launchedAt !== null,
      blocked: blast.blocked,
      done: blast.status === 'done',
    })),
    pages: pagination('/blasts', {}, after, next, '#blasts'),
  };
}
