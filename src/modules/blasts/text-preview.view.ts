import { asSent } from '../../shared/texts/as-sent.js';
import { type MergeContact, type Part, parse, render } from '../../shared/texts/merge-fields.js';
import { type Segments, segmentsOf } from '../../shared/texts/segments.js';
import { contactName } from '../contacts/contact-name.js';
import { addsNotice, withNotice } from './opt-out-notice.js';

/** What somebody would get, with what is sent to a first text besides. */
export type TextFor = { text: string; missing: string[]; segments: Segments; withNotice: string | null };

/** The text as that contact gets it, or as it is written while there is nobody. */
export function textFor(
  parts: readonly Part[],
  contact: MergeContact | null,
  blast: { body: string; optOutNotice: boolean },
): TextFor {
  const { text: rendered, missing } = contact ? render(parts, contact) : { text: blast.body, missing: [] };
  const text = asSent(rendered);
  return { text, missing, segments: segmentsOf(text), withNotice: addsNotice(blast) ? withNotice(text) : null };
}

/**
 * What the text comes to, as it is being written.
 * @param written.customFields those that a text of the account may name
 */
export function textPreview(
  written: { body: string; optOutNotice: boolean; customFields: ReadonlySet<string> },
  contact: MergeContact | null,
  country: string,
) {
  const body = asSent(written.body);
  const parsed = parse(body, written.customFields);
  if (!parsed.ok) return { ...EMPTY, empty: false, problem: parsed.problem };
  const preview = textFor(parsed.parts, contact, { body, optOutNotice: written.optOutNotice });
  return {
    ...EMPTY,
    empty: body === '',
    contact: contact ? contactName(contact, country) : '',
    text: preview.withNotice ?? preview.text,
    isPersonal: parsed.parts.some((part) => typeof part !== 'string'),
    missing: preview.missing.join(' and no '),
    ...segmentFacts(preview),
  };
}

/** Segments of one text, in words that a template prints. */
export function segmentFacts({ segments: { encoding, length, count, left, unicode }, withNotice: first }: TextFor) {
  const firstCount = first === null ? count : segmentsOf(first).count;
  return {
    count,
    length,
    left,
    long: count > 1,
    encoding,
    isUnicode: encoding === 'UCS-2',
    because: unicode.slice(0, 8).join(' '),
    hasNotice: first !== null,
    firstCount,
    firstIsLonger: firstCount > count,
  };
}

const EMPTY = {
  empty: true,
  problem: '',
  contact: '',
  text: '',
  isPersonal: false,
  missing: '',
  ...segmentFacts({ text: '', missing: [], segments: segmentsOf(''), withNotice: null }),
};
