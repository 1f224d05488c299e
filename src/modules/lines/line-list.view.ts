import { carrierName } from './carrier-choices.js';
import type { LineCarrier } from './line.entity.js';
import { timeZoneName } from './time-zones.js';

export type LineRow = {
  id: number;
  label: string;
  phoneNumber: string;
  carrier: LineCarrier;
  throughput: number;
  timeZone: string;
};

/** The list of lines. */
export function lineList(rows: LineRow[], mayEdit: boolean) {
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
