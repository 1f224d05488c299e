import { z } from 'zod';
import { type Form, readForm } from '../../../shared/form.js';

const schema = z.object({
  name: z
    .string({ message: 'Give the list a name.' })
    .trim()
    .min(1, 'Give the list a name.')
    .max(100, 'A name has at most 100 characters.'),
});

export const ContactListForm = { from: (body: unknown): Form<{ name: string }> => readForm(schema, body) };
