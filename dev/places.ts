import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from './refusal.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** The folder that keeps everything `bin/dev` must find again: databases, secrets, the demo sign-in. */
export function dataDir(): string {
  return madePrivate(resolve(ROOT, process.env.DATA_DIR || '.data'));
}

/**
 * Makes a folder that only we can list. When we are root, the postgres user has to pass through it to its own
 * folder inside, so others get the right to traverse, not to read; every secret file in it is 0600 anyway.
 */
export function madePrivate(dir: string): string {
  try {
    mkdirSync(dir, { recursive: true });
    chmodSync(dir, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    throw new Refusal(
      `Assent can't keep its data in ${dir} (${(error as NodeJS.ErrnoException).code}): set DATA_DIR to a folder you own.`,
    );
  }
  return dir;
}
