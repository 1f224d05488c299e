import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Errand } from './keeper.ts';
import { ended } from './processes.ts';
import { explanation, Refusal } from './refusal.ts';

export interface Ending {
  signal: NodeJS.Signals;
  /** Milliseconds until it is killed outright. */
  patience: number;
  /** Whether the signal goes to everything the process started, too. */
  group?: boolean;
}

/** Everything that one run has started, ended in the reverse order however the run ends. */
export class Run {
  private readonly endings: (() => Promise<void>)[] = [];
  private ending?: Promise<void>;
  private readonly keeper: ChildProcess;

  constructor() {
    this.keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.keeper.stdin?.on('error', () => undefined);
    this.keeper.unref();
    // A reader who has gone (a closed terminal, `| head`) must not keep us from ending in order.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  get keeperPid(): number | undefined {
    return this.keeper.pid;
  }

  get isEnding(): boolean {
    return this.ending !== undefined;
  }

  /** Starts a process in a group of its own, so that Ctrl-C reaches us alone and we end things in order. */
  start(command: string, args: string[], options: SpawnOptions, how: Ending): ChildProcess {
    if (this.ending) throw new Refusal('The run is ending.');
    const child = spawn(command, args, { ...options, detached: true });
    const pid = child.pid;
    if (pid === undefined) {
      child.once('error', () => undefined);
      throw new Refusal(`${command} can't be started: run bin/setup.`);
    }
    const target = how.group ? -pid : pid;
    this.tell({ pid: target, signal: how.signal });
    // A group may outlive the process that leads it, so only a single process is ever forgotten.
    if (!how.group) child.once('exit', () => this.tell({ gone: pid }));
    this.endings.push(async () => {
      const isOver = !how.group && (child.exitCode !== null || child.signalCode !== null);
      if (!isOver && !(await ended(target, how.signal, how.patience))) await ended(target, 'SIGKILL', 5_000);
    });
    return child;
  }

  removeAtEnd(dir: string): void {
    this.tell({ remove: dir });
    this.endings.push(async () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  }

  atEnd(ending: () => Promise<void> | void): void {
    this.endings.push(async () => ending());
  }

  end(): Promise<void> {
    this.ending ??= this.endInOrder();
    return this.ending;
  }

  /** Runs `story`, then ends what it started; also on Ctrl-C. Never returns. */
  async tells(story: () => Promise<number>): Promise<never> {
    for (const [name, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.on(name, () => void this.end().then(() => process.exit(code)));
    }
    const code = await story().catch(async (error: unknown) => {
      // Ctrl-C may have ended a program that we waited for: hear of it first. What breaks because of it is no news.
      await pause(20);
      if (!this.isEnding) process.stderr.write(`${explanation(error)}\n`);
      return 1;
    });
    // Ctrl-C has a code of its own: let it have the last word.
    if (this.isEnding) await new Promise(() => undefined);
    await this.end();
    process.exit(code);
  }

  private async endInOrder(): Promise<void> {
    for (const ending of this.endings.toReversed()) {
      await ending().catch((error: unknown) => process.stderr.write(`${explanation(error)}\n`));
    }
    this.tell({ over: true });
    this.keeper.ref();
    this.keeper.stdin?.end();
    if (this.keeper.exitCode === null && this.keeper.signalCode === null) await once(this.keeper, 'exit');
  }

  private tell(errand: Errand): void {
    this.keeper.stdin?.write(`${JSON.stringify(errand)}\n`);
  }
}
