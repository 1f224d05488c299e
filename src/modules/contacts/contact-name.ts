import { MobileNumber } from '../../shared/mobile-number.js';

/** What to call a contact: their name, or else their number. */
export function contactName(
  contact: { firstName: string; lastName: string; mobileNumber: string },
  country: string,
): string {
  return `${contact.firstName} ${contact.lastName}`.trim() || MobileNumber.format(contact.mobileNumber, country);
}
