import type { Sentence } from '../src/modules/keywords/plain-language/sentences.ts';
import type { Kind, Lesson } from './lessons.ts';
import type { Example } from './regression.ts';

/** How the matcher itself cuts texts, from where it was built or from its source. */
export type Cutting = Pick<typeof import('../src/modules/keywords/plain-language/sentences.ts'), 'sentencesOfText'> &
  Pick<typeof import('../src/modules/keywords/likeness/terms.ts'), 'wordsOf' | 'writtenTerms'>;

/** What there is to learn from a text: the whole of it, and of talk each sentence too, for that is talk as well. */
export function examplesOf({ text, kind }: Lesson, cutting: Cutting): Example[] {
  const sentences = cutting.sentencesOfText(text);
  const whole = exampleOf(sentences, kind, cutting);
  if (kind !== 'talk' || sentences.length < 2) return [whole];
  return [whole, ...sentences.map((sentence) => ({ ...exampleOf([sentence], kind, cutting), isPart: true }))];
}

function exampleOf(sentences: Sentence[], kind: Kind, { wordsOf, writtenTerms }: Cutting): Example {
  const terms = writtenTerms(wordsOf(sentences)).map(({ term }) => term);
  return { terms: [...new Set(terms)], length: terms.length, kind, isPart: false };
}
