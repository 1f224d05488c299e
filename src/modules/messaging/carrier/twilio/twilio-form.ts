import type { CarrierPost } from '../carrier.js';

/** A posted form as the signature sees it: every parameter by its exact name, several values of one as a list. */
export type Form = Record<string, string | string[]>;

/** Read from the exact bytes: a parser that understands brackets in names would alter what was signed. Null if it is no form. */
export function formOf({ headers, rawBody }: CarrierPost): Form | null {
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const form: Form = Object.create(null);
  for (const [name, value] of new URLSearchParams(rawBody.toString('utf8'))) {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  }
  return form;
}
