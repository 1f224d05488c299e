import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../shared/project-root.js';
import type { Sentence } from '../plain-language/sentences.js';
import { spokenWords, termNumber, termNumbers, wordsOf, writtenTerms } from './terms.js';
import { Weights } from './weights.js';

/**
 * How alike a text is to texts that people have sorted, each from 0 to 1: to those that revoke consent, and to those
 * that either revoke it or make one wonder. isHeardWhole: nothing of it is drowned by talk, so that what is like neither is
 * talk.
 */
export type Likeness = Heard & { isHeardWhole: boolean };

type Heard = { optOut: number; suspicious: number };

const WEIGHTS = Weights.read(readFileSync(join(projectRoot, 'learning/weights.tsv'), 'utf8'));
/** Of the words that are told apart from the rest of a text. */
const MOST_TELLING = 6;
/** In UTF-16 code units. */
const LONGEST_TOLD = 60;
const MARK = /^[\^,.?]$/;

/** Two words may mean anything: what they mean is for the rules to know. */
const FEWEST_WORDS = 3;
/** In words: of a longer text talk drowns the word that matters. */
const LONGEST_HEARD_WHOLE = 14;

/**
 * Of the whole text, or of the one of its sentences that is likest to a revocation: a wish may stand among other talk.
 * Null for what is too short to be like anything.
 */
export function likeness(sentences: readonly Sentence[]): Likeness | null {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (words < FEWEST_WORDS) return null;
  const spoken = sentences.filter((sentence) => sentence.words.length >= FEWEST_WORDS);
  const isHeardWhole = words <= LONGEST_HEARD_WHOLE && spoken.length === sentences.length;
  const whole = heard(sentences);
  if (sentences.length === 1) return { ...whole, isHeardWhole };
  return { ...spoken.map((sentence) => heard([sentence])).reduce(likest, whole), isHeardWhole };
}

function likest(one: Heard, other: Heard): Heard {
  if (other.optOut <= one.optOut) return one;
  return { optOut: other.optOut, suspicious: Math.max(one.suspicious, other.suspicious) };
}

/** Multinomial logistic regression on the terms of a text, each counted once; of a longer text a term says less. */
function heard(sentences: readonly Sentence[]): Heard {
  const terms = termNumbers(wordsOf(sentences));
  const { optOut, doubt } = WEIGHTS.sumOf(terms);
  const scale = 1 / Math.sqrt(terms.length);
  const revokes = Math.exp(optOut * scale);
  const wonders = Math.exp(doubt * scale);
  const all = 1 + revokes + wonders;
  return { optOut: revokes / all, suspicious: (revokes + wonders) / all };
}

/** The few words in a row that speak most for opting out: each has its share of the terms that it stands in. */
export function tellingWords(sentences: readonly Sentence[]): string {
  const words = wordsOf(sentences);
  const shares = words.map(() => 0);
  for (const { term, places } of writtenTerms(words)) {
    for (const place of places)
      shares[place] = (shares[place] ?? 0) + WEIGHTS.of(termNumber(term)).optOut / places.length;
  }
  let best = { sum: Number.NEGATIVE_INFINITY, start: 0, end: 0 };
  for (let start = 0; start < words.length; start += 1) {
    let sum = 0;
    for (let end = start + 1; end <= Math.min(start + MOST_TELLING, words.length); end += 1) {
      sum += shares[end - 1] ?? 0;
      if (sum > best.sum) best = { sum, start, end };
    }
  }
  const told = spokenWords(sentences).slice(best.start, best.end);
  const written = told.filter((word) => !MARK.test(word)).join(' ');
  return written.length > LONGEST_TOLD ? `${written.slice(0, LONGEST_TOLD - 1).toWellFormed()}…` : written;
}
