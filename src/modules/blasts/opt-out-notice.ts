import type { Blast } from './blast.js';

/** What the first text to a contact says besides, unless the text says it itself. */
export const OPT_OUT_NOTICE = 'Reply STOP to opt out.';

/** The first text of a line to somebody, with the notice. */
export function withNotice(text: string): string {
  return `${text}\n${OPT_OUT_NOTICE}`;
}

/** Whether first texts get the notice: the Blast asks for it, and its text doesn't name STOP already. */
export function addsNotice({ optOutNotice, body }: Pick<Blast, 'optOutNotice' | 'body'>): boolean {
  return optOutNotice && !/\bSTOP\b/.test(body);
}
