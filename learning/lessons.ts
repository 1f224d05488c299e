import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/places.ts';

export const KINDS = ['talk', 'doubt', 'optOut'] as const;
export type Kind = (typeof KINDS)[number];

/** What is learned from: the texts of the tests, of which each has to be read right, and many more. */
const FILES: Record<Kind, string[]> = {
  optOut: [
    'test/fixtures/texts/opt-out-words',
    'test/fixtures/texts/languages',
    'test/fixtures/texts/revocations',
    'learning/lessons/opt-out',
  ],
  doubt: ['test/fixtures/texts/suspicious', 'learning/lessons/doubt'],
  talk: [
    'test/fixtures/texts/opt-in-words',
    'test/fixtures/texts/opt-in-talk',
    'test/fixtures/texts/ordinary',
    'test/fixtures/texts/talk',
    'learning/lessons/talk',
  ],
};

export type Lesson = { text: string; kind: Kind };

export function lessons(): Lesson[] {
  return KINDS.flatMap((kind) => FILES[kind].flatMap(linesOf).map((text) => ({ text, kind })));
}

function linesOf(file: string): string[] {
  return readFileSync(join(ROOT, `${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
