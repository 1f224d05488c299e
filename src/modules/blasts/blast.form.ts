import { z } from 'zod';
import { type Form, type FormView, readForm, refuseForm } from '../../shared/form.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { parse } from '../../shared/texts/merge-fields.js';
import { keyOf } from './audience/blast-list.js';
import { type ChoosableList, listsNamed } from './audience/choosable-lists.js';
import { LONGEST_TEXT } from './audience/refused.sql.js';
import type { Blast, BlastDraft } from './blast.js';
import { addsNotice, withNotice } from './opt-out-notice.js';
import { startOf, startValues } from './start.js';

const schema = z.object({
  name: line('Give the Blast a name.').pipe(
    z.string().min(1, 'Give the Blast a name.').max(100, 'A name has at most 100 characters.'),
  ),
  lineId: z.coerce.number({ message: 'Choose the line.' }).int('Choose the line.'),
  lists: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string())),
  body: z
    .string({ message: 'Write the text.' })
    .transform(asSent)
    .superRefine((text, context) => {
      const length = [...text].length;
      if (length === 0) context.addIssue({ code: 'custom', message: 'Write the text.' });
      if (length > LONGEST_TEXT)
        context.addIssue({
          code: 'custom',
          message: `A text has at most 1,600 characters. Shorten it by ${length - LONGEST_TEXT}.`,
        });
    }),
  optOutNotice: z.literal('on').optional(),
  quietHours: z.enum(['wait', 'skip']).default('wait').catch('wait'),
  when: z.enum(['now', 'later'], { message: 'Choose when.' }),
  date: line().default(''),
  time: line().default(''),
  zone: line().default(''),
  occurrence: line().default(''),
});

type Read = z.infer<typeof schema>;

/** What a Blast may be made of. */
export type Choices = {
  /** Those that the user may send from. */
  lines: readonly { id: number; label: string; timeZone: string }[];
  lists: readonly ChoosableList[];
  /** The names that contacts have custom fields of. */
  customFields: ReadonlySet<string>;
};

/** What staff write of a Blast, to whom, and when it is to start on which wall's clock. */
export const BlastForm = {
  from(body: unknown, choices: Choices, now: Date): Form<BlastDraft> {
    const form = readForm<Read>(schema, body);
    if (!form.ok) return form;
    const { name, body: text, lineId, quietHours, optOutNotice } = form.value;
    const chosen = choices.lines.find(({ id }) => id === lineId);
    if (!chosen) return refuseForm(body, { lineId: 'Choose the line.' });
    const lists = listsNamed(form.value.lists, chosen, choices.lines, choices.lists);
    if (lists.length === 0) return refuseForm(body, { lists: 'Choose at least one list.' });
    const merge = parse(text, choices.customFields);
    if (!merge.ok) return refuseForm(body, { body: merge.problem });
    if (addsNotice({ optOutNotice: optOutNotice === 'on', body: text })) {
      const surplus = [...withNotice(text)].length - LONGEST_TEXT;
      if (surplus > 0) return refuseForm(body, { body: tooLongWithNotice(surplus) });
    }
    const start = startOf(form.value, chosen.timeZone, now);
    if ('errors' in start) return refuseForm(body, start.errors);
    return {
      ok: true,
      value: { name, lineId, lists, body: text, optOutNotice: optOutNotice === 'on', quietHours, ...start },
    };
  },

  of(blast: Blast): FormView {
    const { name, lineId, body, optOutNotice, quietHours } = blast;
    const lists = blast.lists.map((list) => keyOf(list, lineId));
    return { values: { name, lineId, lists, body, optOutNotice, quietHours, ...startValues(blast) }, errors: {} };
  },
};

function tooLongWithNotice(surplus: number): string {
  return `With how to opt out below it, a first text would have more than 1,600 characters. Shorten it by ${surplus}, or name STOP in it yourself.`;
}

function line(missing = 'Write this once.') {
  return z.string({ message: missing }).transform((text) => asSent(text).replace(/\s+/g, ' '));
}
