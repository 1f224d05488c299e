import { timeZoneName } from '../../shared/time-zones.js';
import { carrierName } from './carrier-choices.js';
import type { LineOfUser } from './lines-of.js';

/** The list of lines. */
export function lineList(rows: LineOfUser[], mayEdit: boolean) {
  return {
    mayEdit,
    lines: rows.map((row) => ({
      ...row,
      carrier: carrierName(row.carrier),
      timeZone: timeZoneName(row.timeZone),
      editUrl: mayEdit ? `/lines/${row.id}/edit` : null,
    })),
  };
}
