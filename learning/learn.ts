/** `bin/learn`: writes the weights by which the matcher judges likeness, learned from texts that people have sorted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../dev/build.ts';
import { ROOT } from '../dev/places.ts';
import type { Sentence } from '../src/modules/keywords/plain-language/sentences.ts';
import { type Kind, type Lesson, lessons } from './lessons.ts';
import { type Example, learn } from './regression.ts';
import { printed } from './table.ts';

type Terms = typeof import('../src/modules/keywords/likeness/terms.ts');
type Sentences = typeof import('../src/modules/keywords/plain-language/sentences.ts');

const dist = join(ROOT, 'dist');
build(dist);
const built = (file: string) => import(join(dist, 'src/modules/keywords', file));
const { wordsOf, writtenTerms }: Terms = await built('likeness/terms.js');
const { sentencesOfText }: Sentences = await built('plain-language/sentences.js');

const sorted = lessons();
const learned = learn(sorted.flatMap(examplesOf));
writeFileSync(join(ROOT, 'learning/weights.tsv'), printed(learned));
console.log(`${learned.size} terms of ${sorted.length} texts`);

/** Each sentence of talk is talk too. */
function examplesOf({ text, kind }: Lesson): Example[] {
  const sentences = sentencesOfText(text);
  const whole = exampleOf(sentences, kind);
  if (kind !== 'talk' || sentences.length < 2) return [whole];
  return [whole, ...sentences.map((sentence) => exampleOf([sentence], kind))];
}

function exampleOf(sentences: Sentence[], kind: Kind): Example {
  const terms = writtenTerms(wordsOf(sentences));
  return { terms: [...new Set(terms)], length: terms.length, kind };
}
