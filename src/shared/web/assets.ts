import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project-root.js';

const require = createRequire(import.meta.url);

/** The folders that are served below /assets, the first that has the file wins. */
export const assetFolders = [join(projectRoot, 'public'), dirname(require.resolve('htmx.org'))];

/** The URL of a public file with its content's hash, so that browsers may keep it for ever. */
export class Assets {
  private readonly known = new Map<string, { url: string; modified: number }>();

  constructor(private readonly watch: boolean) {}

  url(name: string): string {
    const known = this.known.get(name);
    if (known && !this.watch) return known.url;
    const path = assetFolders
      .map((folder) => join(folder, name))
      .find((candidate) => statSync(candidate, { throwIfNoEntry: false }));
    if (!path) throw new Error(`There is no public file ${name}.`);
    const modified = statSync(path).mtimeMs;
    if (known?.modified === modified) return known.url;
    const url = `/assets/${name}?v=${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 12)}`;
    this.known.set(name, { url, modified });
    return url;
  }
}
