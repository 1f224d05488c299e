import { z } from 'zod';
import { type Form, readForm } from '../../shared/form.js';

const lineId = z.coerce.number({ message: 'Choose a line.' }).int('Choose a line.');
const note = z.string().trim().max(1000, 'A note has at most 1,000 characters.');

/** An opt-out by staff; a note is welcome. */
export const OptOutForm = {
  from: (body: unknown): Form<{ lineId: number; note: string }> =>
    readForm(z.object({ lineId, note: note.default('') }), body),
};

/** An opt-in by staff: how the customer gave consent is part of the proof. */
export const OptInForm = {
  from: (body: unknown): Form<{ lineId: number; note: string }> =>
    readForm(
      z.object({
        lineId,
        note: z.string({ message: 'Note how they gave consent.' }).pipe(note.min(1, 'Note how they gave consent.')),
      }),
      body,
    ),
};
