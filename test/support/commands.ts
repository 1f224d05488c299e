import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { servers } from './servers.js';

/** What `bin/assent` printed and how it ended, on the given database. */
export function assentCommand(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env } };
    execFile(process.execPath, [join(servers.dist, 'src/assent.js'), ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
