/**
 * Outlives a run that is killed outright: it holds the other end of a pipe, and when that closes without a word it
 * ends what the run had started (newest first, so the servers go last) and removes the run's temporary folders.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ended } from './processes.ts';

export type Errand = { pid: number; signal: NodeJS.Signals } | { gone: number } | { remove: string } | { over: true };

const started = new Map<number, NodeJS.Signals>();
const folders: string[] = [];
let over = false;

// Ours is a session of its own, but someone may still send these to everything they see.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const errand = JSON.parse(line) as Errand;
  if ('pid' in errand) started.set(errand.pid, errand.signal);
  else if ('gone' in errand) started.delete(errand.gone);
  else if ('remove' in errand) folders.push(errand.remove);
  else over = true;
}

if (!over) {
  for (const [pid, name] of [...started].reverse()) {
    if (!(await ended(pid, name, 15_000))) await ended(pid, 'SIGKILL', 5_000);
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
