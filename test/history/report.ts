import { type Finding, type History, isOptOut, type Operation } from './history.ts';
import type { Mishaps } from './mishaps.ts';

/** What a run showed, for people and for the spec that started it. */
export type Report = { seed: number; seconds: number; counts: Record<string, number>; findings: Finding[] };

const MOST_SHOWN = 10;

/** @param unsettled acknowledgements of an opt-out that reached the bound of their wait */
export function countsOf({ operations, arrivals, told }: History, mishaps: Mishaps, unsettled: number) {
  const optOuts = operations.filter(isOptOut);
  const acknowledged = optOuts.filter(({ answeredAt }) => answeredAt !== null);
  const by = (asked: Operation['kind']) => acknowledged.filter(({ kind }) => kind === asked);
  const answered = (asked: Operation['kind']) =>
    operations.filter(({ kind, answeredAt }) => kind === asked && answeredAt !== null);
  const ended = (status: string) => told.filter((message) => message.status === status).length;
  return {
    operations: operations.length,
    answered: operations.filter(({ answeredAt }) => answeredAt !== null).length,
    'opt-outs': optOuts.length,
    'opt-outs acknowledged': acknowledged.length,
    'of these by keyword': by('opt_out').length,
    'of these by import': by('import_opt_out').length,
    'of these by staff': by('staff_opt_out').length,
    'opt-in keywords acknowledged': answered('opt_in').length,
    'opt-ins by staff answered': answered('staff_opt_in').length,
    'Blasts confirmed': answered('blast').length,
    'replies accepted': answered('reply').filter(({ answer }) => answer === 'accepted').length,
    'slowest answer to a STOP in ms': Math.max(
      0,
      ...by('opt_out').map(({ invokedAt, answeredAt }) => (answeredAt ?? 0) - invokedAt),
    ),
    'acknowledged at the bound': unsettled,
    'texts submitted': told.length,
    'texts handed over': arrivals.length,
    delivered: ended('delivered'),
    blocked: ended('blocked'),
    failed: ended('failed'),
    uncertain: ended('uncertain'),
    'workers killed': mishaps.workersKilled,
    'web processes killed': mishaps.webKilled,
    'workers stalled': mishaps.stalls,
    'Redis emptied': mishaps.flushes,
    'PostgreSQL cut off': mishaps.restarts,
  };
}

export function summary({ seed, seconds, counts, findings }: Report): string {
  return [
    `Seed ${seed}, ${seconds} s:`,
    ...Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en-US').padStart(9)} ${what}`),
    ...findings.flatMap(({ promise, faults }) => [
      `${faults.length === 0 ? 'ok    ' : 'FAILED'} ${promise}${faults.length > 0 ? ` (${faults.length})` : ''}`,
      ...faults.slice(0, MOST_SHOWN).map((fault) => `         ${fault}`),
    ]),
  ].join('\n');
}
