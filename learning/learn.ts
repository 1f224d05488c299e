/** `bin/learn`: writes the weights by which the matcher judges likeness, learned from texts that people have sorted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../dev/build.ts';
import { ROOT } from '../dev/places.ts';
import { type Cutting, examplesOf } from './examples.ts';
import { lessons } from './lessons.ts';
import { learn } from './regression.ts';
import { printed } from './table.ts';

const dist = join(ROOT, 'dist');
build(dist);
const built = (file: string) => import(join(dist, 'src/modules/keywords', file));
const cutting: Cutting = { ...(await built('plain-language/sentences.js')), ...(await built('likeness/terms.js')) };

const sorted = lessons();
const learned = learn(sorted.flatMap((lesson) => examplesOf(lesson, cutting)));
writeFileSync(join(ROOT, 'learning/weights.tsv'), printed(learned));
console.log(`Learned ${learned.size} terms from ${sorted.length} texts.`);
