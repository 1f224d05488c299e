import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json, wherever the build put this file and whatever the working directory is. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'views'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder of Assent with package.json and views/ was not found.');
  return findRoot(parent);
}
