import type { LineCarrier } from './line.entity.js';

const names: Record<LineCarrier, string> = { simulated: 'Simulated', twilio: 'Twilio' };

/** The carriers that a new line can have: those that Assent can send through today. */
export const carrierChoices: { value: LineCarrier; label: string; hint: string }[] = [
  { value: 'simulated', label: names.simulated, hint: 'No text leaves; you play the customer in the Simulator.' },
];

export function carrierName(carrier: LineCarrier): string {
  return names[carrier];
}
