import { asSent } from '../../shared/texts/as-sent.js';
import { fieldNames, fieldsOf, parse, render } from '../../shared/texts/merge-fields.js';
import { segmentsOf } from '../../shared/texts/segments.js';
import { type Sample, stranger } from '../contacts/merge-contact.js';
import { replyAdvice } from './reply-advice.js';
import { isAction, problemWithReply } from './responder.form.js';

/** As many as fit into a hint. */
const MOST_FIELDS = 30;

/** What a reply comes to, as it is being written: for a sample contact, and for someone whose name nobody knows. */
export function replyPreview(
  typed: { reply: string; action: unknown; accountName: string },
  customFields: ReadonlySet<string>,
  sample: Sample,
) {
  const reply = asSent(typed.reply);
  const parsed = parse(reply, customFields);
  const parts = parsed.ok ? parsed.parts : [];
  const named = { who: sample.name, contact: sample.contact };
  const unnamed = { who: 'someone without a name', contact: stranger(sample.contact.mobileNumber) };
  const readers = fieldsOf(parts).length > 0 ? [named, unnamed] : [named];
  return {
    problem: problemWithReply(reply, customFields) ?? '',
    empty: reply === '',
    advice: isAction(typed.action) ? replyAdvice(typed.action, reply, typed.accountName) : '',
    fields: fieldNames([...customFields].slice(0, MOST_FIELDS)).map((field) => `{{${field}}}`),
    samples: readers.map(({ who, contact: reader }) => {
      const { text, missing } = render(parts, reader);
      return { who, text: text.trim(), missing: missing.join(' and '), segments: segmentsView(text.trim()) };
    }),
  };
}

/** The segments of one text in words. */
export function segmentsView(text: string) {
  const { encoding, length, count, left, unicode } = segmentsOf(text);
  return {
    encoding,
    length,
    count,
    left,
    long: count > 1,
    isUnicode: encoding === 'UCS-2',
    because: unicode.slice(0, 8).join(' '),
  };
}
