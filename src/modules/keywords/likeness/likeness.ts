import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../shared/project-root.js';
import type { Sentence } from '../plain-language/sentences.js';
import { eachTermNumber, termNumber, wordsOf, writtenTerms } from './terms.js';
import { Weights } from './weights.js';

/**
 * How alike a text is to texts that people have sorted, each from 0 to 1: to those that revoke consent, and to those
 * that either revoke it or make one wonder.
 */
export type Likeness = { optOut: number; suspicious: number };

const WEIGHTS = Weights.read(readFileSync(join(projectRoot, 'learning/weights.tsv'), 'utf8'));
/** Around a term: marks, and words that may be any. */
const EDGES = /^(?:[\^,.?_] )+|(?: [\^,.?_])+$/gu;

/** Of the whole text, or of the one of its sentences that is likest to a revocation: a wish may stand among other talk. */
export function likeness(sentences: readonly Sentence[]): Likeness {
  const whole = likenessOf(sentences);
  if (sentences.length === 1) return whole;
  return sentences.map((sentence) => likenessOf([sentence])).reduce(likest, whole);
}

function likest(one: Likeness, other: Likeness): Likeness {
  if (other.optOut <= one.optOut) return one;
  return { optOut: other.optOut, suspicious: Math.max(one.suspicious, other.suspicious) };
}

/** Multinomial logistic regression on the terms of a text, each counted once; of a longer text a term says less. */
function likenessOf(sentences: readonly Sentence[]): Likeness {
  let terms = 0;
  let optOut = 0;
  let doubt = 0;
  const counted = new Set<number>();
  eachTermNumber(wordsOf(sentences), (term) => {
    terms += 1;
    const slot = WEIGHTS.find(term);
    if (slot < 0 || counted.has(slot)) return;
    counted.add(slot);
    optOut += WEIGHTS.optOutAt(slot);
    doubt += WEIGHTS.doubtAt(slot);
  });
  const scale = 1 / Math.sqrt(terms);
  const revokes = Math.exp(optOut * scale);
  const wonders = Math.exp(doubt * scale);
  const all = 1 + revokes + wonders;
  return { optOut: revokes / all, suspicious: (revokes + wonders) / all };
}

/** The words of a text that speak most for opting out, with … for those between them. */
export function tellingWords(sentences: readonly Sentence[]): string {
  let most = Number.NEGATIVE_INFINITY;
  let telling = '';
  for (const term of writtenTerms(wordsOf(sentences))) {
    const words = term.replace(EDGES, '');
    const slot = WEIGHTS.find(termNumber(term));
    if (slot < 0 || words.length < 2 || WEIGHTS.optOutAt(slot) <= most) continue;
    most = WEIGHTS.optOutAt(slot);
    telling = words;
  }
  return telling.replace(/(?: _)+ /g, ' … ').replaceAll(' ,', ',');
}
