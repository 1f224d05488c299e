import type { FormView } from '../../shared/form.js';
import type { Choice } from '../../shared/web/field-view.js';
import { seenText } from './overtaken.js';
import type { replyPreview } from './reply-preview.view.js';
import { keptWords } from './responder.form.js';
import type { KeywordResponder } from './responder.js';

const ACTIONS: Choice[] = [
  { value: 'reply', label: 'Leave consent as it is', hint: 'It replies, adds the customer to a list, or both.' },
  {
    value: 'opt_in',
    label: 'Set Opted In',
    hint: 'Say in the reply who you are, what you text about, Msg & data rates may apply, and how to get HELP and to STOP.',
  },
  {
    value: 'opt_out',
    label: 'Set Opted Out',
    hint: 'The reply confirms it once and may not advertise anything. STOP and the like opt out on every line in any case.',
  },
  {
    value: 'help',
    label: 'Answer a call for help',
    hint: 'Also reaches customers who opted out. Name the business, a contact, what you text about, Msg & data rates may apply, and STOP.',
  },
];

type Existing = { responder: KeywordResponder; stays: string };

/** The form of a new responder or of an existing one. */
export function responderFormPage(
  form: FormView,
  choices: { lines: Choice[]; lists: Choice[] },
  preview: ReturnType<typeof replyPreview>,
  existing: Existing | null,
) {
  return {
    form,
    heading: existing ? existing.responder.name : 'New keyword',
    action: existing ? `/keywords/${existing.responder.id}` : '/keywords',
    existing: existing && {
      name: existing.responder.name,
      url: `/keywords/${existing.responder.id}`,
      active: existing.responder.active,
      stays: existing.stays,
      seen: form.values.seen ?? seenText(existing.responder),
    },
    kept: existing ? keptWords(existing.responder) : [],
    actions: ACTIONS,
    lines: choices.lines,
    noLines: choices.lines.length === 0,
    lists: [{ value: '', label: 'No list' }, ...choices.lists],
    example: '{{firstName|there}}',
    // What is wrong with the reply stands beside it already.
    preview: form.errors.reply && preview.problem ? { ...preview, problem: '', empty: true } : preview,
  };
}
