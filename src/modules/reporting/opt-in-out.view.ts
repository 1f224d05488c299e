import type { CursorPage } from '../../shared/cursor-page.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { GivenStatus } from '../consent/consent-status.js';
import { filterQuery, type ReadFilter } from './opt-in-out.filter.js';

export type OptInOutRow = {
  name: string;
  isDeleted: boolean;
  mobileNumber: string;
  line: string;
  status: GivenStatus;
  at: Date;
  cause: string;
  evidence: string;
};
export type Totals = { optedIn: number; optedOut: number };
export type LineChoice = { id: number; label: string; number: string };

const PATH = '/reports/opt-in-out';
const BADGES = { opted_in: { label: 'Opted In', tone: 'good' }, opted_out: { label: 'Opted Out', tone: 'bad' } };

/** @param found null when the filter has errors */
export function optInOutPage(
  read: ReadFilter,
  lines: LineChoice[],
  found: { rows: CursorPage<OptInOutRow>; totals: Totals } | null,
  after: string | null,
  { timeZone, defaultCountry }: Pick<SignedInUser, 'timeZone' | 'defaultCountry'>,
) {
  const filter = filterQuery(read);
  const url = (more: [string, string][] = []) => `${PATH}?${new URLSearchParams([...filter, ...more])}`;
  return {
    form: { values: read.values, errors: read.errors },
    path: PATH,
    timeZone: timeZone.replaceAll('_', ' '),
    lines: lines.map(({ id, label, number }) => ({
      value: id,
      label,
      hint: MobileNumber.format(number, defaultCountry),
    })),
    statuses: Object.entries(BADGES).map(([value, { label }]) => ({ value, label })),
    found: found && {
      csvUrl: `${PATH}.csv?${new URLSearchParams(filter)}`,
      total: found.totals.optedIn + found.totals.optedOut,
      ...found.totals,
      rows: found.rows.rows.map((row) => ({ ...row, badge: BADGES[row.status] })),
      pages: {
        first: after ? url() : null,
        next: found.rows.next ? url([['after', found.rows.next]]) : null,
        target: '#report',
      },
    },
  };
}
