import type { LineCarrier } from './line.entity.js';

type CarrierChoice = { value: LineCarrier; label: string; hint: string };

/** The carriers that a line can have. */
export const carrierChoices: [CarrierChoice, ...CarrierChoice[]] = [
  { value: 'simulated', label: 'Simulated', hint: 'No text leaves; you play the customer in the Simulator.' },
  { value: 'twilio', label: 'Twilio', hint: 'Texts real phones through your account at Twilio.' },
];

export function carrierName(carrier: LineCarrier): string {
  return carrierChoices.find(({ value }) => value === carrier)?.label ?? carrier;
}
