import { DateTime } from 'luxon';
import type { FormView } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { PhoneSwitches } from '../messaging/carrier/simulated/phone-switches.js';
import { phoneList } from './phone-list.view.js';
import { screenView } from './phone-screen.view.js';
import { ANSWER_CHOICES, ARRIVAL_CHOICES } from './phone-switches.form.js';
import type { PhoneText, RecentPhone, SimulatedLine, SomeContact } from './phones.js';
import { FATE_CHOICES, switchWords } from './switch-words.js';

/** The phone that is on the screen: one customer's thread with one line, and how the network treats it. */
export type PhoneChoice = {
  line: SimulatedLine;
  number: string;
  texts: PhoneText[];
  switches: PhoneSwitches;
  form: FormView;
};

type Shown = {
  lines: SimulatedLine[];
  contacts: SomeContact[];
  recent: RecentPhone[];
  phone: PhoneChoice | null;
  form: FormView;
  user: SignedInUser;
};

export function simulatorView({ lines, contacts, recent, phone, form, user }: Shown) {
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
    phones: phoneList(recent, phone && { lineId: phone.line.id, number: phone.number }, lines.length > 1, user),
    phone: phone && phoneView(phone, contacts, form, user),
    switches: phone && switchesView(phone),
  };
}

function phoneView(phone: PhoneChoice, contacts: SomeContact[], form: FormView, user: SignedInUser) {
  const { line, number, texts, switches } = phone;
  const customer = contacts.find(({ mobileNumber }) => mobileNumber === number);
  return {
    lineId: line.id,
    lineLabel: line.label,
    initials: initialsOf(line.label),
    customerNumber: number,
    customer: customer?.name || MobileNumber.format(number, user.defaultCountry),
    lineNumber: MobileNumber.format(line.phoneNumber, user.defaultCountry),
    switchedOn: switchWords(switches),
    quickTexts: ['START', 'STOP', 'HELP'],
    body: String(form.values.body ?? ''),
    error: form.errors.body ?? '',
    screen: screenView(line.id, number, texts, user.timeZone, DateTime.now()),
  };
}

function switchesView({ line, number, form, switches }: PhoneChoice) {
  return {
    lineId: line.id,
    customerNumber: number,
    form,
    fates: FATE_CHOICES,
    answers: ANSWER_CHOICES,
    arrivals: ARRIVAL_CHOICES,
    isOn: switchWords(switches).length > 0,
  };
}

function initialsOf(label: string): string {
  const words = label.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
