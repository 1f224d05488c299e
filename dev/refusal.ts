/** Something the reader can put right: its message is one sentence that says what to do, shown without a stack. */
export class Refusal extends Error {}

const FULL_DISK = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/;

/** What to print for an error that ended a run: a sentence where we know one, otherwise everything we have. */
export function explanation(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (FULL_DISK.test(text)) return 'The disk is full: free some space, then start again (nothing was lost).';
  return text;
}
