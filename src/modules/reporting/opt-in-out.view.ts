import type { CursorPage } from '../../shared/cursor-page.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { GivenStatus } from '../consent/consent-status.js';
import { type ConsentProof, evidenceSentence } from '../consent/evidence-words.js';
import type { LineOfUser } from '../lines/lines-of.js';
import { filterQuery, type ReadFilter } from './opt-in-out.filter.js';

export type OptInOutRow = ConsentProof & {
  name: string;
  isDeleted: boolean;
  mobileNumber: string;
  line: string;
  status: GivenStatus;
  at: Date;
};
export type Totals = { optedIn: number; optedOut: number };

const PATH = '/reports/opt-in-out';
const BADGES = { opted_in: { label: 'Opted In', tone: 'good' }, opted_out: { label: 'Opted Out', tone: 'bad' } };

/** @param found null when the filter has errors; its totals are null where only the rows are shown */
export function optInOutPage(
  read: ReadFilter,
  lines: LineOfUser[],
  found: { rows: CursorPage<OptInOutRow>; totals: Totals | null } | null,
  after: string | null,
  { timeZone, defaultCountry }: Pick<SignedInUser, 'timeZone' | 'defaultCountry'>,
) {
  const filter = filterQuery(read);
  const url = (more: [string, string][] = []) => `${PATH}?${new URLSearchParams([...filter, ...more])}`;
  return {
    form: { values: read.values, errors: read.errors },
    path: PATH,
    timeZone: timeZone.replaceAll('_', ' '),
    lines: lines.map(({ id, label, phoneNumber }) => ({
      value: id,
      label,
      hint: MobileNumber.format(phoneNumber, defaultCountry),
    })),
    statuses: Object.entries(BADGES).map(([value, { label }]) => ({ value, label })),
    found: found && {
      csvUrl: `${PATH}.csv?${new URLSearchParams(filter)}`,
      total: found.totals && found.totals.optedIn + found.totals.optedOut,
      ...found.totals,
      rows: found.rows.rows.map((row) => ({ ...row, badge: BADGES[row.status], evidence: evidenceSentence(row) })),
      pages: {
        first: after ? url() : null,
        next: found.rows.next ? url([['after', found.rows.next]]) : null,
        target: '#report',
      },
    },
  };
}
