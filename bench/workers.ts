import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { App } from '../dev/app.ts';
import { peakMemory } from './figure.ts';

/** Real worker processes, and the most memory that any of them had. */
export class Workers {
  private readonly children: ChildProcess[] = [];

  async start(app: App, count: number): Promise<void> {
    while (this.children.length < count) this.children.push(await ready(app));
  }

  get peak(): number {
    return Math.max(...this.children.map(({ pid }) => peakMemory(pid ?? 0)));
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const exits = this.children.map((child) => once(child, 'exit'));
    for (const child of this.children) child.kill(signal);
    await Promise.all(exits);
  }
}

function ready(app: App): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const worker = app.start('worker', (line) => {
      if (line.includes('Assent works')) resolve(worker);
    });
    worker.once('exit', (code) => reject(new Error(`A worker ended with ${code}.`)));
  });
}
