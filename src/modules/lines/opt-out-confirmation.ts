import type { Choice } from '../../shared/web/field-view.js';
import type { LineCarrier } from './line.entity.js';

/** Toll-free numbers of the North American plan: their network answers STOP itself. */
const TOLL_FREE = /^\+1(800|833|844|855|866|877|888)\d{7}$/;

/** Whether the network itself is likely to answer STOP and HELP on the line. Twilio does unless it was told not to. */
export function networkLikelyConfirms(phoneNumber: string, carrier: LineCarrier): boolean {
  return TOLL_FREE.test(phoneNumber) || carrier === 'twilio';
}

export const confirmationChoices: Choice[] = [
  { value: 'assent', label: 'Assent' },
  { value: 'network', label: 'The network' },
];
