import { type MergeContact, parse, render } from '../../shared/texts/merge-fields.js';

/** No carrier takes a longer text, and a customer whose name is a novel must still be able to opt out. */
const LONGEST = 1600;

/**
 * The reply as this contact gets it, at the moment of their text; '' for none. Never throws: a reply that can't be read
 * leaves as it was written.
 */
export function replyTo(responder: { reply: string } | null, contact: MergeContact): string {
  const reply = responder?.reply ?? '';
  if (!reply.includes('{{')) return reply;
  const parsed = parse(reply, 'any');
  if (!parsed.ok) return reply;
  const { text } = render(parsed.parts, contact);
  return text.length > LONGEST ? [...text].slice(0, LONGEST).join('').trim() : text.trim();
}
