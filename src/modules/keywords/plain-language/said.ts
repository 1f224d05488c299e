import type { Kind } from './covering.js';

/** What some words of a sentence say about texts: those between two places. */
export type Said = {
  kind: Exclude<Kind, 'request'> | 'talk';
  from: number;
  to: number;
  /** Whether the words count though other things are being talked about. */
  isAnywhere: boolean;
};
