import { z } from 'zod';
import { type Form, readForm } from '../../shared/form.js';
import { PHONE_FATES, type PhoneSwitches } from '../messaging/carrier/simulated/phone-switches.js';

/** Seconds. The carrier is given up on after 5: a minute is as good as never. */
export const ANSWER_CHOICES = [
  { value: 0, label: 'At once' },
  { value: 3, label: 'After 3 seconds' },
  { value: 60, label: 'Never: uncertain until the receipt' },
];
export const ARRIVAL_CHOICES = [
  { value: 0, label: 'At once' },
  { value: 5, label: 'After 5 seconds' },
  { value: 30, label: 'After 30 seconds' },
  { value: 300, label: 'After 5 minutes' },
];

const oneOf = (choices: { value: number }[]) =>
  z.coerce
    .number({ message: 'Choose one of these.' })
    .refine((seconds) => choices.some(({ value }) => value === seconds), { message: 'Choose one of these.' });

const schema = z.object({
  line: z.coerce.number({ message: 'Choose a line.' }).int(),
  number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'Whose phone is it?'),
  fate: z.enum(PHONE_FATES, { message: 'Choose one of these.' }),
  answerSeconds: oneOf(ANSWER_CHOICES),
  arrivalSeconds: oneOf(ARRIVAL_CHOICES),
  twice: z.literal('on').optional(),
});

/** How the simulated network shall treat a phone. */
export const PhoneSwitchesForm = {
  from(body: unknown): Form<{ line: number; number: string; switches: PhoneSwitches }> {
    const form = readForm(schema, body);
    if (!form.ok) return form;
    const { line, number, twice, ...rest } = form.value;
    return { ok: true, value: { line, number, switches: { ...rest, twice: twice === 'on' } } };
  },
};
