import { DateTime } from 'luxon';
import type { FormErrors, FormView } from '../../shared/form.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { GivenStatus } from '../consent/consent-status.js';

/** Which statuses to report: from the start of `from` until the end of `to`, on the clock of the account's zone. */
export type OptInOutFilter = {
  lineIds: number[];
  statuses: GivenStatus[];
  from: Date | null;
  until: Date | null;
  timeZone: string;
};

export type ReadFilter = FormView & { filter: OptInOutFilter | null };

const STATUSES: readonly GivenStatus[] = ['opted_in', 'opted_out'];

/** Reads the filter of a URL. One that says nothing means both statuses on all lines that the user may see. */
export function readFilter(query: Record<string, unknown>, user: SignedInUser): ReadFilter {
  const asked = ['lines', 'status', 'from', 'to'].some((name) => name in query);
  const lines = asked ? textsOf(query.lines) : user.lineIds.map(String);
  const statuses = asked ? textsOf(query.status) : [...STATUSES];
  const values = { lines, status: statuses, from: textOf(query.from), to: textOf(query.to) };
  const from = dayOf(values.from, user.timeZone);
  const to = dayOf(values.to, user.timeZone);
  const errors: FormErrors = {};
  if (lines.length === 0) errors.lines = 'Choose at least one line.';
  else if (lines.some((id) => !user.lineIds.map(String).includes(id)))
    errors.lines = 'One of those lines is not yours to see. Choose again.';
  if (!statuses.some(isStatus)) errors.status = 'Choose at least one status.';
  if (from === 'not a day') errors.from = 'Write the day as 2026-11-30.';
  if (to === 'not a day') errors.to = 'Write the day as 2026-11-30.';
  if (from === 'not a day' || to === 'not a day' || Object.keys(errors).length > 0)
    return { values, errors, filter: null };
  if (from && to && from > to) return { values, errors: { to: 'The last day is before the first one.' }, filter: null };
  const filter = {
    lineIds: lines.map(Number),
    statuses: statuses.filter(isStatus),
    from: from?.toJSDate() ?? null,
    until: to?.plus({ days: 1 }).toJSDate() ?? null,
    timeZone: user.timeZone,
  };
  return { values, errors, filter };
}

/** The same filter as a query string, to which a place in the list may be added. */
export function filterQuery({ values }: FormView): [string, string][] {
  const { lines, status, from, to } = values as { lines: string[]; status: string[]; from: string; to: string };
  const pairs = [
    ...lines.map((id) => ['lines', id]),
    ...status.map((each) => ['status', each]),
    ['from', from],
    ['to', to],
  ];
  return pairs as [string, string][];
}

function dayOf(text: string, zone: string): DateTime | null | 'not a day' {
  if (text === '') return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? DateTime.fromISO(text, { zone }).startOf('day') : null;
  return day?.isValid && day.year >= 1900 ? day : 'not a day';
}

/** One value, several, or more than the parser keeps as a list, which come numbered. */
function textsOf(value: unknown): string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return [...new Set(values.filter((each) => typeof each === 'string' && each !== '') as string[])];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isStatus(text: string): text is GivenStatus {
  return (STATUSES as readonly string[]).includes(text);
}
