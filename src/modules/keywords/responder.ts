import { ALWAYS_OPT_OUT } from './mandatory-words.js';
import { normalised } from './normalised.js';

/** What a responder listens for, and what it does. */
export type Responder = {
  id: number;
  keywords: string[];
  reply: string;
  setsConsent: 'opted_in' | 'opted_out' | null;
  helps: boolean;
};

/** A responder as the story of a received text needs it: with the list that it adds the customer to. */
export type ActiveResponder = Responder & { name: string; listId: number | null };

/** A responder as staff know it. Only an active one answers, and only on its lines. */
export type KeywordResponder = ActiveResponder & { active: boolean; lineIds: number[] };

/** What staff write of a responder; it is active until somebody disables it. */
export type ResponderDraft = Omit<KeywordResponder, 'id' | 'active'>;

const always = new Set(ALWAYS_OPT_OUT.map(normalised));

/** The keywords as texts are compared with them, each once. */
export function listensFor(keywords: readonly string[]): string[] {
  return [...new Set(keywords.map(normalised))];
}

/** Whether the word opts out on every line, whatever the responders say. */
export function alwaysOptsOut(keyword: string): boolean {
  return always.has(normalised(keyword));
}
