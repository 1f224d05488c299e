import type { Learned } from './regression.ts';

const HEAD = '# Written by bin/learn: what a term speaks for, against talk: for opting out, for a doubt; the term.';
/** What speaks for so little would not change anything. */
const LEAST = 1;

/** The weights as they are kept: to one place, in the order of the terms, so that a change can be read. */
export function printed(learned: Learned): string {
  const rows = [...learned]
    .filter(([, { optOut, doubt }]) => Math.max(Math.abs(optOut), Math.abs(doubt)) >= LEAST)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([term, { optOut, doubt }]) => `${optOut.toFixed(1)}\t${doubt.toFixed(1)}\t${term}`);
  return `${[HEAD, ...rows].join('\n')}\n`;
}
