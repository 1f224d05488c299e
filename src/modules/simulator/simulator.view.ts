import { DateTime } from 'luxon';
import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { PhoneText, SimulatedLine, SomeContact } from './phones.js';

/** The phone that is on the screen: one customer's thread with one line. */
export type PhoneChoice = { line: SimulatedLine; number: string; texts: PhoneText[] };

export function simulatorView(
  lines: SimulatedLine[],
  contacts: SomeContact[],
  phone: PhoneChoice | null,
  form: FormView,
  user: SignedInUser,
) {
  return {
    lines: lines.map(({ id, label, phoneNumber }) => ({
      value: id,
      label: `${label}, ${MobileNumber.format(phoneNumber, user.defaultCountry)}`,
    })),
    noLines: lines.length === 0,
    contacts: contacts.map(({ mobileNumber, name }) => ({ mobileNumber, name: name || mobileNumber })),
    form,
    typedNumber: String(form.values.number ?? ''),
    numberError: form.errors.number ?? '',
    phone: phone && phoneView(phone, contacts, form, user),
  };
}

function phoneView({ line, number, texts }: PhoneChoice, contacts: SomeContact[], form: FormView, user: SignedInUser) {
  const customer = contacts.find(({ mobileNumber }) => mobileNumber === number);
  return {
    lineId: line.id,
    lineLabel: line.label,
    customerNumber: number,
    customer: customer?.name || MobileNumber.format(number, user.defaultCountry),
    lineNumber: MobileNumber.format(line.phoneNumber, user.defaultCountry),
    quickTexts: ['START', 'STOP', 'HELP'],
    body: String(form.values.body ?? ''),
    error: form.errors.body ?? '',
    screen: screenView(line.id, number, texts, user.timeZone),
  };
}

/** What the phone shows; its URL says what was seen, so that asking again costs nothing while all is as it was. */
export function screenView(lineId: number, number: string, texts: PhoneText[], timeZone: string) {
  const url = `/simulator/screen?${new URLSearchParams({ line: String(lineId), number, seen: seenMark(texts) })}`;
  return { url, empty: texts.length === 0, texts: texts.map((text) => textView(text, timeZone)) };
}

/** Changes when a text or a receipt comes. */
export function seenMark(texts: PhoneText[]): string {
  return `${texts.at(-1)?.id ?? 0}.${texts.filter(({ receiptDue }) => receiptDue).length}`;
}

function textView({ fromCustomer, body, at, receiptDue }: PhoneText, timeZone: string) {
  const time = DateTime.fromJSDate(at).setZone(timeZone).setLocale('en-US').toFormat('d MMM, h:mm a');
  const receipt = receiptDue ? 'Arrived, receipt on its way' : 'Arrived, receipt reported';
  return { kind: fromCustomer ? 'out' : 'in', body, state: fromCustomer ? time : `${time} · ${receipt}` };
}
