import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

type Finding = { faults: string[] };

/** What was asked for with `--chaos MINUTES [--seed N]`; undefined when it wasn't. Refuses what makes no sense. */
export function chaosAsked(args: string[]): { seconds: number; others: string[] } | undefined {
  const at = args.indexOf('--chaos');
  if (at === -1) return undefined;
  const minutes = Number(args[at + 1]);
  if (!(minutes > 0 && minutes <= 600)) throw new Refusal('--chaos needs minutes, as in bin/test --chaos 10.');
  return { seconds: Math.round(minutes * 60), others: args.toSpliced(at, 2) };
}

/** Lets the history's director loose for that long; counts each promise that held or was broken. */
export async function runChaos(
  run: Run,
  dist: string,
  { seconds, others }: { seconds: number; others: string[] },
  reportFile: string,
): Promise<{ passed: number; failed: number }> {
  const director = join(ROOT, 'test/history/director-process.ts');
  const args = [director, '--dist', dist, '--seconds', String(seconds), '--report', reportFile, ...others];
  const child = run.start(
    process.execPath,
    args,
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
    { signal: 'SIGTERM', patience: 60_000 },
  );
  await once(child, 'exit');
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const { findings } = JSON.parse(readFileSync(reportFile, 'utf8')) as { findings: Finding[] };
  const passed = findings.filter(({ faults }) => faults.length === 0).length;
  return { passed, failed: findings.length - passed };
}
