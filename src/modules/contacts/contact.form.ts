import { z } from 'zod';
import { type Form, readForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { isTimeZone } from '../../shared/time-zones.js';
import { readCustomFields } from './custom-fields.js';

const name = z.string().trim().max(100, 'A name has at most 100 characters.').default('');

const details = {
  firstName: name,
  lastName: name,
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320, 'This is not an e-mail address.')
    .refine((text) => text === '' || z.email().safeParse(text).success, 'This is not an e-mail address.')
    .default(''),
  timeZone: z
    .string({ message: 'Choose a time zone.' })
    .default('')
    .refine((zone) => zone === '' || isTimeZone(zone), 'Choose a time zone.')
    .transform((zone) => zone || null),
  customFields: z
    .string()
    .default('')
    .transform((text, context) => {
      const read = readCustomFields(text);
      if (read.ok) return read.value;
      context.addIssue({ code: 'custom', message: read.reason });
      return z.NEVER;
    }),
};

export type ContactDetails = {
  firstName: string;
  lastName: string;
  email: string;
  timeZone: string | null;
  customFields: Record<string, string>;
};
export type NewContact = ContactDetails & { mobileNumber: string };

/** What staff may change on a contact: all but the number. */
export const ContactForm = { from: (body: unknown): Form<ContactDetails> => readForm(z.object(details), body) };

/** A new contact; only the mobile number is required, in E.164 or the local form of the account's country. */
export const NewContactForm = {
  from(body: unknown, country: string): Form<NewContact> {
    const mobileNumber = z.string({ message: 'A mobile number is needed.' }).transform((text, context) => {
      const read = MobileNumber.parse(text, country);
      if (read.ok) return read.value;
      context.addIssue({ code: 'custom', message: read.reason });
      return z.NEVER;
    });
    return readForm(z.object({ mobileNumber, ...details }), body);
  },
};
