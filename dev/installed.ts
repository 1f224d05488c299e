/** Exits 0 when node_modules holds what package-lock.json asks for, so that bin/setup needn't install it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean }>;
}

// Not from places.ts: this file must run before any package is there.
const root = join(import.meta.dirname, '..');
const lockAt = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock;

try {
  const { packages: asked } = lockAt('package-lock.json');
  const { packages: there } = lockAt('node_modules/.package-lock.json');
  // Optional packages are those for other machines, mostly.
  const isThere = (path: string) => asked[path]?.optional || asked[path]?.version === there[path]?.version;
  process.exitCode = Object.keys(asked).every((path) => path === '' || isThere(path)) ? 0 : 1;
} catch {
  process.exitCode = 1;
}
