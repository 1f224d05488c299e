import { likeness, tellingWords } from './likeness/likeness.js';
import { plainLanguage } from './plain-language/plain-language.js';
import { sentencesOfText } from './plain-language/sentences.js';

/** What a customer asks for in words of their own, and what says so. */
export type OwnWords = { outcome: 'opt_out' | 'review'; rule: string };

/** From 0 to 1, by what the texts that nobody has learned from showed: docs/keywords.md. */
const UNMISTAKABLE = 0.95;
const UNMISTAKABLE_IF_SUSPECTED = 0.6;
const WORTH_A_LOOK = 0.65;
const PLAIN_TALK = 0.15;

/**
 * Asks two witnesses: the rules, which know what phrases mean, and the likeness to texts that people have sorted, which
 * has seen many more of them. What one of them is sure of opts out, unless the other finds nothing in it; then, and if
 * either is in doubt, a person decides. Null for ordinary talk.
 */
export function inOwnWords(text: string): OwnWords | null {
  const sentences = sentencesOfText(text);
  const ruled = plainLanguage(sentences, text);
  const alike = likeness(sentences);
  if (ruled?.outcome === 'opt_out' && !(alike && alike.suspicious < PLAIN_TALK)) {
    return { outcome: 'opt_out', rule: `phrase "${ruled.words}"` };
  }
  if (alike && alike.optOut >= (ruled ? UNMISTAKABLE_IF_SUSPECTED : UNMISTAKABLE)) {
    return { outcome: 'opt_out', rule: `likeness "${tellingWords(sentences)}"` };
  }
  if (ruled) return { outcome: 'review', rule: `suspicion "${ruled.words}"` };
  if (alike && alike.suspicious >= WORTH_A_LOOK) {
    return { outcome: 'review', rule: `suspicion "${tellingWords(sentences)}"` };
  }
  return null;
}
