import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './places.ts';

/** Yields once for each burst of changes in these folders: editors and git write many files at a time. */
export async function* onChanges(folders: string[]): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  for (const folder of folders.map((each) => join(ROOT, each)).filter(existsSync)) {
    watch(folder, { recursive: true }, () => changed.resolve());
  }
  while (true) {
    await changed.promise;
    await pause(200);
    changed = Promise.withResolvers<void>();
    yield;
  }
}
