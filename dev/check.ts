/** `bin/check`: what can be said about the source without running it; one line a check, details of what failed only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.ts';

interface Check {
  name: string;
  what: string;
  program: string;
  args: string[];
}

const sources = ['src', 'migrations'].filter((each) => existsSync(join(ROOT, each)));

const CHECKS: Check[] = [
  {
    name: 'style',
    what: 'Biome: format and lint',
    program: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=50', '.'],
  },
  { name: 'types', what: 'TypeScript', program: 'typescript/bin/tsc', args: ['--noEmit', '--pretty', 'false'] },
  {
    name: 'imports',
    what: 'dependency-cruiser: who imports whom',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', ...sources],
  },
  {
    name: 'unused',
    what: 'knip: files, exports, packages',
    program: 'knip/bin/knip.js',
    args: ['--no-progress', '--no-config-hints'],
  },
];

// `--fast` is for people in a hurry; all checks together take seconds, so it leaves nothing out.
const unknown = process.argv.slice(2).filter((each) => each !== '--fast');
if (unknown.length > 0) {
  process.stderr.write('Usage: bin/check [--fast]\n');
  process.exit(2);
}

const results = await Promise.all(CHECKS.map(async (check) => ({ check, ...(await outcome(check)) })));
for (const { check, passed, output, seconds } of results) {
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${check.name.padEnd(8)} ${check.what} (${seconds} s)\n`);
  if (!passed) process.stdout.write(`${output.trim().replace(/^/gm, '    ')}\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

async function outcome({ program, args }: Check): Promise<{ passed: boolean; output: string; seconds: string }> {
  const began = Date.now();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { passed: code === 0, output, seconds: ((Date.now() - began) / 1000).toFixed(1) };
}
