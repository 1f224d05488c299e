/** What a step came to, in rows; `contacts` are contacts that were added or that appeared again. */
export type AppliedStep = {
  optedIn: number;
  optedOut: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  contacts: number;
};
