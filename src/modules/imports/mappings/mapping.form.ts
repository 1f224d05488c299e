import { z } from 'zod';
import { type Form, readForm, refuseForm } from '../../../shared/form.js';

export type Mapping = { lineId: number; numberColumn: number; statusColumn: number };

/** The line and the two columns, each one of those that there are. */
export const MappingForm = {
  from(body: unknown, lineIds: readonly number[], columns: number): Form<Mapping> {
    const column = (missing: string) =>
      z
        .string(missing)
        .regex(/^\d{1,5}$/, missing)
        .transform(Number)
        .refine((value) => value < columns, missing);
    const line = 'Choose the line that the customers said yes or no to.';
    const schema = z.object({
      lineId: z
        .string(line)
        .regex(/^\d{1,9}$/, line)
        .transform(Number)
        .refine((id) => lineIds.includes(id), line),
      numberColumn: column('Choose the column with the mobile numbers.'),
      statusColumn: column('Choose the column with the statuses.'),
    });
    const form = readForm(schema, body);
    if (form.ok && form.value.numberColumn === form.value.statusColumn) {
      return refuseForm(body, {
        statusColumn: 'This is the column of the mobile numbers. Choose the one that says Opted In or Opted Out.',
      });
    }
    return form;
  },
};
