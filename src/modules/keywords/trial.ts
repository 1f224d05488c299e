import { type Match, match, type Responder } from './matcher.js';

/** What a text would do, as told outside of Assent. */
type Tried = {
  text: string;
  outcome: 'optOut' | 'optIn' | 'help' | 'responder' | 'review' | 'none';
  rule: string | null;
};

const OUTCOMES = {
  opt_out: 'optOut',
  opt_in: 'optIn',
  help: 'help',
  responder: 'responder',
  review: 'review',
  none: 'none',
} as const satisfies Record<Match['outcome'], Tried['outcome']>;

/** Tries lines that are one JSON string each, without doing anything; null for a line that isn't one. */
export function tried(line: string, responders: readonly Responder[]): Tried | null {
  const text = jsonString(line);
  if (text === null) return null;
  const { outcome, rule } = match(text, responders);
  return { text, outcome: OUTCOMES[outcome], rule };
}

function jsonString(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
