import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A random secret that is made on first use and found again afterwards. */
export function keptSecret(dir: string, name: string): string {
  return kept(dir, name, () => randomBytes(32).toString('base64url'));
}

/** The text of a 0600 file in `dir`, made by `make` when it isn't there. */
function kept(dir: string, name: string, make: () => string): string {
  const file = join(dir, name);
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8').trim();
    if (text) return text;
  }
  return keep(file, make());
}

/** Written beside and renamed, so that a crash never leaves half a secret. */
export function keep(file: string, text: string): string {
  writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return text;
}
