import { timeText } from '../../../shared/web/time-text.js';
import type { Blast } from '../blast.js';
import { OUTCOME_NAMES, type Outcome } from '../outcomes.js';
import { HEIGHT, outcomeChart, some, WIDTH } from './chart.js';
import type { BlastEvent, BlastProgress } from './progress.js';

const numbers = new Intl.NumberFormat('en-US');

const EVENTS: Record<string, { what: string; tone: string; icon: string }> = {
  confirmed: { what: 'Confirmed', tone: '', icon: 'check' },
  missed: { what: 'Missed its time', tone: 'bad', icon: 'warning' },
  started: { what: 'Started', tone: '', icon: 'send' },
  resolved: { what: 'Everyone on its lists is in the outbox', tone: '', icon: 'list' },
  paused: { what: 'Paused', tone: '', icon: 'clock' },
  resumed: { what: 'Resumed', tone: '', icon: 'send' },
  cancelled: { what: 'Cancelled', tone: 'bad', icon: 'stop' },
  done: { what: 'Finished', tone: 'good', icon: 'check' },
};

/** What happened to a Blast, and by whom. */
export function eventRows(events: readonly BlastEvent[]) {
  return events.map(({ what, at, userName }) => ({ ...EVENTS[what], at, by: userName ?? '' }));
}

/** "12.5 texts a second; about 4 minutes left." Empty while there is nothing to say. */
export function paceText({ status }: Blast, { counts, rate, resting }: BlastProgress, timeZone: string): string {
  if (resting.count > 0 && resting.until) {
    const until = timeText(resting.until, timeZone, new Date()).zoned;
    if (resting.count === 1) return `1 has quiet hours now and is texted from ${until} on.`;
    return `${numbers.format(resting.count)} have quiet hours now; the first of them are texted from ${until} on.`;
  }
  if (rate === 0 || counts.waiting === 0) return '';
  const left = status === 'sending' ? `; about ${durationText(counts.waiting / rate)} left` : '';
  return `${rate < 10 ? rate.toFixed(1) : numbers.format(Math.round(rate))} a second${left}.`;
}

/** "45 seconds", "4 minutes", "3 hours" */
function durationText(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.round(seconds)), 'second');
  if (seconds < 90 * 60) return counted(Math.round(seconds / 60), 'minute');
  return counted(Math.round(seconds / 3600), 'hour');
}

/** In a Blast that took less, minutes would tell its beginning from its end badly. */
const SHORT_MS = 10 * 60_000;

/** The outcomes over time, to look at and to read; null before the first count. */
export function chartView(
  blast: Blast,
  { snapshots }: BlastProgress,
  labels: Record<Outcome, string>,
  timeZone: string,
) {
  const last = snapshots.at(-1);
  if (!blast.launchedAt || !last) return null;
  const end = last.at;
  const style = end.getTime() - blast.launchedAt.getTime() < SHORT_MS ? 'precise' : 'short';
  const layers = outcomeChart(snapshots, blast.launchedAt, end);
  const shown = OUTCOME_NAMES.filter((outcome) => snapshots.some((snapshot) => snapshot[outcome] > 0));
  return {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    layers,
    legend: layers.map(({ outcome }) => ({ outcome, label: labels[outcome] })),
    most: Math.max(...snapshots.map((snapshot) => OUTCOME_NAMES.reduce((sum, name) => sum + snapshot[name], 0))),
    from: timeText(blast.launchedAt, timeZone, end)[style],
    until: timeText(end, timeZone, end)[style],
    columns: shown.map((outcome) => labels[outcome]),
    rows: some(snapshots, 12).map((snapshot) => ({
      at: snapshot.at,
      cells: shown.map((outcome) => ({ label: labels[outcome], count: snapshot[outcome] })),
    })),
  };
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
