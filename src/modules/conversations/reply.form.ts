import { z } from 'zod';
import { readForm } from '../../shared/form.js';

export const LONGEST_TEXT = 1600;

const schema = z.object({
  body: z
    .string({ message: 'Write the text first.' })
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'Write the text first.')
        .max(
          LONGEST_TEXT,
          `A text has at most ${LONGEST_TEXT.toLocaleString('en-US')} characters: shorten this one, or send it as two.`,
        ),
    ),
});

export const ReplyForm = { from: (body: unknown) => readForm(schema, body) };
