import { z } from 'zod';
import { type Form, readForm, refuseForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';

const schema = z.object({
  line: z.coerce.number({ message: 'Choose a line.' }).int(),
  number: z.string().trim().min(1, 'Whose phone is it? Enter a mobile number.').max(40, 'This number is too long.'),
  body: z
    .string({ message: 'Type a text first.' })
    .min(1, 'Type a text first.')
    .max(1600, 'A phone sends at most 1,600 characters.'),
});

/** A text that the customer types; the number may be written as people of the country write it. */
export const CustomerTextForm = {
  from(body: unknown, country: string): Form<z.infer<typeof schema>> {
    const form = readForm(schema, body);
    if (!form.ok) return form;
    const number = MobileNumber.parse(form.value.number, country);
    return number.ok
      ? { ok: true, value: { ...form.value, number: number.value } }
      : refuseForm(body, { number: number.reason });
  },
};
