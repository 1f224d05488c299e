import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servers } from '../support/servers.js';
import type { Report } from './report.js';

/** Lets a director run on this run's build; `said` is what it printed, and explains a failure. */
export async function directed(...args: string[]): Promise<{ code: number; report: Report; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-directed-'));
  const file = join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'director-process.ts'), '--dist', servers.dist, '--report', file, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  try {
    const [code] = (await once(child, 'close')) as [number];
    if (process.env.SHOW_LOGS) process.stderr.write(said);
    return { code, report: reportIn(file, said), said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the report says of one promise. */
export function faultsAgainst({ findings }: Report, promise: string): string[] {
  return findings.find((finding) => finding.promise === promise)?.faults ?? ['Nothing was found out.'];
}

function reportIn(file: string, said: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    throw new Error(`The director did not report:\n${said}`);
  }
}
