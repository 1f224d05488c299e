import { likeness, tellingWords } from './likeness/likeness.js';
import { plainLanguage } from './plain-language/plain-language.js';
import { sentencesOfText } from './plain-language/sentences.js';
import type { Reading } from './plain-language/text-reading.js';

/** What a customer asks for in words of their own, and what says so. */
export type OwnWords = { outcome: 'opt_out' | 'review'; rule: string };

/** Where likeness, from 0 to 1, begins to decide; chosen by texts that nobody has learned from (docs/keywords.md). */
const PLAIN_TALK = 0.05;
const HARDLY_A_WISH = 0.15;
const WORTH_A_LOOK = 0.65;
const UNMISTAKABLE = { ifSuspected: 0.6, otherwise: 0.9 };

/**
 * Asks two witnesses: the likeness to texts that people have sorted, which has seen many, and the rules, which know what
 * phrases mean. What is plainly talk needs no rule. What one of them is sure of opts out, unless the other finds next to
 * nothing in it; then, and if either is in doubt, a person decides. Null for ordinary talk.
 */
export function inOwnWords(text: string): OwnWords | null {
  const sentences = sentencesOfText(text);
  const alike = likeness(sentences);
  if (!alike) return byRule(plainLanguage(sentences, text));
  if (alike.isHeardWhole && alike.suspicious < PLAIN_TALK) return null;
  const ruled = byRule(plainLanguage(sentences, text));
  if (ruled?.outcome === 'opt_out' && !(alike.isHeardWhole && alike.suspicious < HARDLY_A_WISH)) return ruled;
  if (alike.optOut >= (ruled ? UNMISTAKABLE.ifSuspected : UNMISTAKABLE.otherwise)) {
    return { outcome: 'opt_out', rule: `likeness "${tellingWords(sentences)}"` };
  }
  if (ruled) return { outcome: 'review', rule: ruled.rule.replace(/^phrase/, 'suspicion') };
  return alike.suspicious < WORTH_A_LOOK ? null : { outcome: 'review', rule: `suspicion "${tellingWords(sentences)}"` };
}

function byRule(reading: Reading | null): OwnWords | null {
  if (!reading) return null;
  const kind = reading.outcome === 'opt_out' ? 'phrase' : 'suspicion';
  return { outcome: reading.outcome, rule: `${kind} "${reading.words}"` };
}
