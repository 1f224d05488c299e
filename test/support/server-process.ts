import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { servers } from './servers.js';

/** One real process of Assent. */
export class ServerProcess {
  private output = '';
  announced = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (data) => this.hear(data));
    child.stderr?.on('data', (data) => this.hear(data));
  }

  /** Resolves when the process has printed what `ready` matches; its first group is `announced`. */
  static async start(entry: string, env: Record<string, string>, ready: RegExp): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--enable-source-maps', join(servers.dist, 'src', entry)], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = new ServerProcess(child);
    await started.says(ready);
    return started;
  }

  get log(): string {
    return this.output;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Stands still, as on a machine that is being moved, until it is thawed. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
    await exit;
    clearTimeout(insist);
  }

  private says(ready: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const listen = () => {
        const match = ready.exec(this.output);
        if (!match) return;
        this.announced = match[1] ?? '';
        this.child.stdout?.off('data', listen);
        resolve();
      };
      this.child.stdout?.on('data', listen);
      this.child.once('exit', (code) => reject(new Error(`The process ended with ${code}:\n${this.output}`)));
    });
  }

  private hear(data: Buffer): void {
    this.output += data.toString();
  }
}
