import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import type { Run } from '../../dev/run.ts';

const PATIENCE_MS = 60_000;

export type Program = { name: string; args: string[]; env?: NodeJS.ProcessEnv; ready: RegExp; log: string };

/** One process that should run all the time: killed on purpose and started again, and noted when it ends by itself. */
export class Supervised {
  /** the first group of what `ready` matched */
  announced = '';
  readonly endedByItself: string[] = [];
  private child: ChildProcess | null = null;
  private readonly run: Run;
  private readonly program: Program;

  constructor(run: Run, program: Program) {
    this.run = run;
    this.program = program;
  }

  get name(): string {
    return this.program.name;
  }

  /** Resolves when the process has said that it is ready. */
  async start(): Promise<void> {
    const { args, env, log, ready } = this.program;
    const child = this.run.start(
      process.execPath,
      args,
      { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
      { signal: 'SIGTERM', patience: 20_000 },
    );
    this.child = child;
    child.once('exit', (code, signal) => this.ended(child, code ?? signal));
    let said = '';
    let isSaid = false;
    const isReady = new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        appendFileSync(log, chunk);
        if (isSaid) return;
        said += chunk;
        const match = ready.exec(said);
        if (!match) return;
        isSaid = true;
        this.announced = match[1] ?? match[0];
        resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', () => reject(new Error(`${this.name} does not start:\n${said}`)));
      setTimeout(() => reject(new Error(`${this.name} does not get ready:\n${said}`)), PATIENCE_MS).unref();
    });
    await isReady;
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** As a machine that stalls; nothing in the process runs until it goes on. */
  stall(): void {
    this.child?.kill('SIGSTOP');
  }

  goOn(): void {
    this.child?.kill('SIGCONT');
  }

  private ended(child: ChildProcess, how: number | string | null): void {
    if (child !== this.child || this.run.isEnding) return;
    this.endedByItself.push(`${this.name} ended by itself (${how}).`);
    this.child = null;
  }
}
