import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './places.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

export type Part = 'web' | 'worker' | 'migrate' | 'demo';
const FILES: Record<Part, string> = { web: 'main.js', worker: 'worker.js', migrate: 'migrate.js', demo: 'demo.js' };

/** Long enough for a worker to finish the job in hand. */
const PATIENCE = 20_000;

/**
 * As in package.json. Garbage is thrown out early, which saves a third of the memory. A worker has room for a few hundred
 * hand-overs under way: where they don't fit among the young, each is carried to the old, and half of its time is that.
 */
const NODE_OPTIONS = ['--heap-growing-percent=15', '--enable-source-maps'];
const YOUNG_MIB: Record<Part, number> = { web: 2, worker: 8, migrate: 2, demo: 2 };

/** The built programs of Assent, run with one environment. */
export class App {
  private readonly dist: string;
  readonly env: NodeJS.ProcessEnv;
  private readonly run: Run;

  constructor(dist: string, env: NodeJS.ProcessEnv, run: Run) {
    this.dist = dist;
    this.env = env;
    this.run = run;
  }

  /** Starts a part that stays; its lines go to `heard` and, with its name in front, to our output. */
  start(part: 'web' | 'worker', heard: (line: string) => void = () => undefined): ChildProcess {
    const child = this.spawn(part);
    this.copy(child.stdout, process.stdout, part, heard);
    this.copy(child.stderr, process.stderr, part);
    return child;
  }

  /** Runs a part that ends by itself; returns what it printed. */
  async finish(part: 'migrate' | 'demo', env: NodeJS.ProcessEnv = {}): Promise<string> {
    const child = this.spawn(part, env);
    let printed = '';
    let complaint = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk;
    });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Refusal(complaint.trim() || printed.trim() || `${part} failed without saying why.`);
    return printed;
  }

  private spawn(part: Part, env: NodeJS.ProcessEnv = {}): ChildProcess {
    return this.run.start(
      process.execPath,
      [`--max-semi-space-size=${YOUNG_MIB[part]}`, ...NODE_OPTIONS, join(this.dist, 'src', FILES[part])],
      { cwd: ROOT, env: { ...this.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
      { signal: 'SIGTERM', patience: PATIENCE },
    );
  }

  private copy(
    from: ChildProcess['stdout'],
    to: NodeJS.WriteStream,
    part: Part,
    heard: (line: string) => void = () => undefined,
  ): void {
    if (!from) return;
    createInterface({ input: from }).on('line', (line) => {
      to.write(`${part.padEnd(6)} | ${line}\n`);
      heard(line);
    });
  }
}
