import type { EntityManager } from '@mikro-orm/postgresql';
import { type MergeContact, parse, render } from '../../shared/texts/merge-fields.js';
import { mergeContacts } from '../contacts/merge-contact.js';

/** No carrier takes a longer text, and a customer whose name is a novel must still be able to opt out. */
const LONGEST = 1600;

/** Who is to get the reply of the responder; null where nobody answers. */
export type AskedReply = { responder: { reply: string } | null; accountId: number; mobileNumber: string };

/**
 * The reply as this contact gets it, at the moment of their text; '' for none. Never throws: a reply that can't be read
 * leaves as it was written.
 */
export function replyTo(responder: { reply: string } | null, contact: MergeContact): string {
  const reply = responder?.reply ?? '';
  if (!namesSomeone(reply)) return reply;
  const parsed = parse(reply, 'any');
  if (!parsed.ok) return reply;
  const { text } = render(parsed.parts, contact);
  return text.length > LONGEST ? [...text].slice(0, LONGEST).join('').trim() : text.trim();
}

/** The replies to many, in their order. The contacts are read only where a reply names one: most texts cost nothing. */
export async function repliesTo(em: EntityManager, asked: readonly AskedReply[]): Promise<string[]> {
  const naming = asked.filter(({ responder }) => namesSomeone(responder?.reply ?? ''));
  const contacts = naming.length > 0 ? await mergeContacts(em, naming) : [];
  const contactOf = new Map(naming.map((one, index) => [one, contacts[index]]));
  return asked.map((one) => {
    const contact = contactOf.get(one);
    return contact ? replyTo(one.responder, contact) : (one.responder?.reply ?? '');
  });
}

function namesSomeone(reply: string): boolean {
  return reply.includes('{{');
}
