import { z } from 'zod';
import { type Form, readForm } from '../../../shared/form.js';
import { rowIdIn } from '../../../shared/web/row-id.js';
import type { Role } from '../../../shared/web/signed-in-user.js';

const several = z.union([z.string(), z.array(z.string())]).optional();

const about = {
  name: z
    .string({ message: 'Enter a name.' })
    .trim()
    .min(1, 'Enter a name.')
    .max(100, 'A name has at most 100 characters.'),
  email: z
    .string({ message: 'Enter an e-mail address.' })
    .trim()
    .toLowerCase()
    .max(320, 'This is not an e-mail address.')
    .pipe(z.email('This is not an e-mail address.')),
  role: z.enum(['admin', 'staff'], { message: 'Choose a role.' }),
  lineIds: several.transform((ids) => [ids ?? []].flat().flatMap((id) => rowIdIn(id) ?? [])),
};

const password = z
  .string({ message: 'Enter a password.' })
  .min(12, 'A password has at least 12 characters.')
  .max(500, 'A password has at most 500 characters.');

export type UserAbout = { name: string; email: string; role: Role; lineIds: number[] };
export type NewUser = UserAbout & { password: string };
/** An empty password leaves the old one. */
export type UserChange = UserAbout & { password: string; active: boolean };

export const NewUserForm = { from: (body: unknown): Form<NewUser> => readForm(z.object({ ...about, password }), body) };

export const UserForm = {
  from: (body: unknown): Form<UserChange> =>
    readForm(
      z.object({
        ...about,
        password: z.literal('').or(password).default(''),
        active: z
          .literal('on')
          .optional()
          .transform((on) => on === 'on'),
      }),
      body,
    ),
};
