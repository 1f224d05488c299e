import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The command line of a process, '' when there is none (also for a zombie, which still answers to kill 0). */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** A negative number stands for a whole process group. */
function isAlive(pid: number): boolean {
  if (pid > 0) return commandOf(pid) !== '';
  if (process.platform === 'linux')
    return readdirSync('/proc').some((name) => /^\d+$/.test(name) && livesIn(-pid, name));
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A zombie is dead, whether or not its parent has noticed. */
function livesIn(group: number, name: string): boolean {
  try {
    // pid (command) state parent group ...: the command may itself contain spaces and brackets.
    const [state, , pgrp] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(pgrp) === group && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Signals a process and waits for its end; true when it ended within `patience` milliseconds. */
export async function ended(pid: number, name: NodeJS.Signals, patience: number): Promise<boolean> {
  signal(pid, name);
  for (const until = Date.now() + patience; Date.now() < until; await pause(25)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}
