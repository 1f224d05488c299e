import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../dev/refusal.ts';
import type { Run } from '../../dev/run.ts';

/** `slow` only widens the moments in which the guards matter; each of the others takes one guard away. */
const CUTS: Record<string, { file: string; from: string; to: string }[]> = {
  slow: [
    {
      file: 'messaging/claims.js',
      from: 'await this.record(em, lease, judged)',
      to: `await query(em, 'select pg_sleep(0.15)'); await this.record(em, lease, judged)`,
    },
    {
      file: 'consent/consent-guard.js',
      from: 'recorded.outcome\n',
      to: 'recorded.outcome, pg_sleep(0.01)\n',
    },
    {
      file: 'messaging/line-dispatch.js',
      from: 'const handOver = await this.carrier',
      to: 'await new Promise((go) => setTimeout(go, 150)); const handOver = await this.carrier',
    },
  ],
  'without-lock': [{ file: 'consent/consent-guard.js', from: 'for share of c', to: '' }],
  'without-settling': [
    { file: 'consent/hand-overs.js', from: 'if (underWay.length === 0) return true', to: 'return true' },
  ],
};

/**
 * A copy of the built programs with these weaknesses cut into it, beside the original; Assent itself has no switch that
 * weakens a rule. Throws when the build no longer has exactly what is to be cut.
 */
export function weakenedBuild(dist: string, weaknesses: string[], run: Run): string {
  const copy = mkdtempSync(join(dirname(dist), 'weakened-'));
  run.removeAtEnd(copy);
  cpSync(dist, copy, { recursive: true });
  for (const { file, from, to } of weaknesses.flatMap(cutsOf)) {
    const path = join(copy, 'src/modules', file);
    const source = readFileSync(path, 'utf8');
    if (source.split(from).length !== 2) throw new Error(`${file} does not say "${from}" once.`);
    writeFileSync(path, source.replace(from, to));
  }
  return copy;
}

function cutsOf(weakness: string) {
  const cuts = CUTS[weakness];
  if (!cuts) throw new Refusal(`--weakness is one of ${Object.keys(CUTS).join(', ')}.`);
  return cuts;
}
