import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { servers } from './servers.js';

/** What `bin/assent` printed and how it ended, on the given database. */
export function assentCommand(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  return assentCommandOn('', env, ...args).then(({ code, output, complaints }) => ({
    code,
    output: output + complaints,
  }));
}

/** The same with something on its standard input. */
export function assentCommandOn(
  input: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; output: string; complaints: string }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env }, maxBuffer: 2 ** 26 };
    const program = [join(servers.dist, 'src/assent.js'), ...args];
    const child = execFile(process.execPath, program, options, (error, output, complaints) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output, complaints });
    });
    child.stdin?.end(input);
  });
}
