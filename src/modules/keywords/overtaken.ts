import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { FormErrors } from '../../shared/form.js';
import type { LineLabels } from './collisions.js';
import type { ResponderDraft } from './responder.js';

const schema = z.object({
  name: z.string(),
  keywords: z.array(z.string()),
  setsConsent: z.enum(['opted_in', 'opted_out']).nullable(),
  helps: z.boolean(),
  lineIds: z.array(z.number()).transform(sorted),
  listId: z.number().nullable(),
  reply: z.string(),
});

/** The responder as a form was opened with it, in a hidden field: what differs from it later, a colleague has changed. */
export function seenText(responder: ResponderDraft): string {
  return JSON.stringify(schema.parse(responder));
}

/** Null when the form doesn't say. */
export function seenIn(body: unknown): ResponderDraft | null {
  const { seen } = (body ?? {}) as { seen?: unknown };
  try {
    return schema.parse(JSON.parse(String(seen)));
  } catch {
    return null;
  }
}

/** What each field shows, by its name on the form. */
const FIELDS: Record<string, (responder: ResponderDraft) => unknown> = {
  name: ({ name }) => name,
  keywords: ({ keywords }) => keywords,
  action: ({ setsConsent, helps }) => [setsConsent, helps],
  lineIds: ({ lineIds }) => sorted(lineIds),
  listId: ({ listId }) => listId,
  reply: ({ reply }) => reply,
};

/**
 * A sentence for each field that a colleague changed since the form was opened and that saving it would change back; null
 * when nothing of theirs would be lost.
 * @param now as it is @param next as it would be
 */
export function overtaken(
  seen: ResponderDraft,
  now: ResponderDraft,
  next: ResponderDraft,
  labels: LineLabels,
): FormErrors | null {
  const lost = Object.entries(FIELDS).filter(
    ([, shown]) => !isDeepStrictEqual(shown(seen), shown(now)) && !isDeepStrictEqual(shown(now), shown(next)),
  );
  if (lost.length === 0) return null;
  const form =
    'A colleague changed this keyword while you were writing. Nothing is saved yet: beside each field that they changed stands what it is now. Save again to replace it with what is written here.';
  return { form, ...Object.fromEntries(lost.map(([field]) => [field, `A colleague ${did(field, now, labels)}`])) };
}

function did(field: string, now: ResponderDraft, labels: LineLabels): string {
  switch (field) {
    case 'name':
      return `changed it to “${now.name}”.`;
    case 'keywords':
      return `changed them to ${now.keywords.join(', ')}.`;
    case 'lineIds':
      return `chose ${names.format(now.lineIds.map((id) => labels.get(id) ?? 'a line'))}.`;
    case 'reply':
      return now.reply ? `changed it to “${now.reply}”` : 'removed the reply.';
    case 'action':
      return `chose “${now.helps ? 'Answer a call for help' : CHOSEN[now.setsConsent ?? 'reply']}”.`;
    default:
      return now.listId === null ? 'chose no list.' : 'chose another list.';
  }
}

const names = new Intl.ListFormat('en-US');
const CHOSEN = { opted_in: 'Set Opted In', opted_out: 'Set Opted Out', reply: 'Leave consent as it is' };

function sorted(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b);
}
