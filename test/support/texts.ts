import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/texts');

/** The texts of one kind, a line each, as people might write them. */
export function texts(kind: string): string[] {
  const lines = readFileSync(join(FOLDER, `${kind}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}
