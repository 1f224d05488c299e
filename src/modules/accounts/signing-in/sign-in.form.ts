import { z } from 'zod';
import { readForm } from '../../../shared/form.js';

const schema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'Enter your e-mail address.')
    .max(320, 'This is not an e-mail address.'),
  password: z.string().min(1, 'Enter your password.').max(500, 'This is not your password.'),
});

export const SignInForm = { from: (body: unknown) => readForm(schema, body) };
