import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { type ConsentStatus, statusName } from '../consent/consent-status.js';
import type { LineWithConsent, Partner } from './new-conversations.js';

const MEANINGS: Record<ConsentStatus, string> = {
  opted_in: 'texts may be sent',
  not_defined: 'one-to-one texts may be sent',
  opted_out: 'nothing can be sent',
};

/** The choice of a line for a conversation with the contact. */
export function lineChoiceView(partner: Partner, lines: LineWithConsent[], form: FormView, country: string) {
  return {
    contactId: partner.id,
    name: partner.name || MobileNumber.format(partner.mobileNumber, country),
    mobileNumber: partner.mobileNumber,
    form,
    noLines: lines.length === 0,
    lines: lines.map(({ id, label, phoneNumber, consent }) => ({
      value: id,
      label: `${label}, ${MobileNumber.format(phoneNumber, country)}`,
      hint: `${statusName(consent)}: ${MEANINGS[consent]}`,
    })),
  };
}

/** The choice of a contact; found is null until something was searched for. */
export function partnerChoiceView(search: string, found: Partner[] | null, country: string) {
  return {
    search,
    searched: found !== null,
    found: (found ?? []).map(({ id, name, mobileNumber }) => ({
      url: `/conversations/new?contact=${id}`,
      name: name || MobileNumber.format(mobileNumber, country),
      mobileNumber,
    })),
  };
}
