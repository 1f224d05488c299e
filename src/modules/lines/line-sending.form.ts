import { z } from 'zod';

const clock = z.string({ message: 'Choose a time.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 21:00.');

/** What sending from a line costs, and when its Blasts rest; left out, a setting stays as it is. */
export const sendingSettings = {
  quietFrom: clock.optional(),
  quietUntil: clock.optional(),
  segmentPrice: z
    .string()
    .trim()
    .refine((text) => text === '' || (/^\d{1,3}(\.\d{1,5})?$/.test(text) && Number(text) > 0), {
      message: 'Write dollars as 0.0079, or leave it empty.',
    })
    .transform((text) => text || null)
    .optional(),
};
