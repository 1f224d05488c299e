import { z } from 'zod';
import { type Form, readForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { carrierChoices } from './carrier-choices.js';
import { sendingSettings } from './line-sending.form.js';
import type { NewLine } from './lines.js';
import { isTimeZone } from './time-zones.js';

const settings = {
  label: z
    .string({ message: 'Give the line a label.' })
    .trim()
    .min(1, 'Give the line a label.')
    .max(60, 'A label has at most 60 characters.'),
  throughput: z.coerce
    .number({ message: 'Enter a whole number.' })
    .int('Enter a whole number.')
    .min(1, 'At least 1 text a second.')
    .max(10_000, 'At most 10,000 texts a second.'),
  timeZone: z.string({ message: 'Choose a time zone.' }).refine(isTimeZone, 'Choose a time zone.'),
};

export type LineSettings = Pick<NewLine, 'label' | 'throughput' | 'timeZone'> & {
  quietFrom?: string;
  quietUntil?: string;
  segmentPrice?: string | null;
};

/** What an admin may change on a line: never its number. */
export const LineSettingsForm = {
  from: (body: unknown): Form<LineSettings> => readForm(z.object({ ...settings, ...sendingSettings }), body),
};

/** A new line. The phone number may be written in the local form of the account's country. */
export const NewLineForm = {
  from(body: unknown, country: string): Form<NewLine> {
    const phoneNumber = z.string({ message: 'Enter the phone number.' }).transform((text, context) => {
      const read = MobileNumber.parse(text, country);
      if (read.ok) return read.value;
      context.addIssue({ code: 'custom', message: read.reason.replace('A mobile number', 'The phone number') });
      return z.NEVER;
    });
    const carrier = z.enum(
      carrierChoices.map(({ value }) => value),
      { message: 'Choose a carrier.' },
    );
    return readForm(z.object({ ...settings, phoneNumber, carrier }), body);
  },
};
