import type { CarrierPost } from '../carrier.js';

/** A posted form as the signature sees it: every parameter by its exact name. */
export type Form = Record<string, string>;

/**
 * Read from the exact bytes: a parser that understands brackets in names would alter what was signed. Null if it is no
 * form, or has a parameter twice: Twilio sends each once, and what it signs does not say in which order two came.
 */
export function formOf({ headers, rawBody }: CarrierPost): Form | null {
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const form: Form = Object.create(null);
  for (const [name, value] of new URLSearchParams(rawBody.toString('utf8'))) {
    if (form[name] !== undefined) return null;
    form[name] = value;
  }
  return form;
}
