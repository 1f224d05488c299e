import { timeZoneName } from './time-zones.js';

export type LineRow = {
  id: number;
  label: string;
  phoneNumber: string;
  carrier: string;
  throughput: number;
  timeZone: string;
};

export const carrierChoices = [
  { value: 'simulated', label: 'Simulated', hint: 'No text leaves; you play the customer in the Simulator.' },
  { value: 'twilio', label: 'Twilio', hint: 'Real texts, billed by Twilio.' },
];

/** The list of lines. */
export function lineList(rows: LineRow[], mayEdit: boolean) {
  return {
    mayEdit,
    lines: rows.map((row) => ({
      ...row,
      carrier: carrierChoices.find(({ value }) => value === row.carrier)?.label ?? row.carrier,
      timeZone: timeZoneName(row.timeZone),
      editUrl: mayEdit ? `/lines/${row.id}/edit` : null,
    })),
  };
}
