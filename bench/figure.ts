import { readFileSync } from 'node:fs';

/** Rates are per second; the ratio is the median of the rounds' own ratios. */
export type Figure = { name: string; rows: number; rate: number; floor: number; ratio: number; rssMiB: number };

export type Round = { rate: number; floor: number };

export function figureOf(name: string, rows: number, rounds: Round[], rssMiB: number): Figure {
  return {
    name,
    rows,
    rate: Math.round(median(rounds.map(({ rate }) => rate))),
    floor: Math.round(median(rounds.map(({ floor }) => floor))),
    ratio: Number(median(rounds.map(({ rate, floor }) => rate / floor)).toFixed(3)),
    rssMiB: Math.round(rssMiB),
  };
}

export function printed(figure: Figure, asJson: boolean): string {
  if (asJson) return JSON.stringify(figure);
  const { name, rows, rate, floor, ratio, rssMiB } = figure;
  return `${name}: ${rows} rows, ${rate}/s, floor ${floor}/s, ratio ${ratio}, peak ${rssMiB} MiB`;
}

/** The most memory that a process has had, in MiB. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
