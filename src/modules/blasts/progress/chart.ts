import type { Outcome } from '../outcomes.js';
import { type Snapshot, totalOf } from './snapshot.js';

export const WIDTH = 600;
export const HEIGHT = 160;

/** From the bottom to the top; what waits is the space above them. */
const LAYERS = ['delivered', 'sent', 'uncertain', 'failed', 'blocked'] as const satisfies Outcome[];

export type Layer = { outcome: (typeof LAYERS)[number]; path: string };

/**
 * The outcomes over time as areas that stand on one another, each an SVG path in a box of WIDTH by HEIGHT.
 * The box is as high as the whole audience and as wide as the time from the start to the end.
 */
export function outcomeChart(snapshots: readonly Snapshot[], start: Date, end: Date): Layer[] {
  const most = Math.max(1, ...snapshots.map(totalOf));
  const span = Math.max(1, end.getTime() - start.getTime());
  const last = snapshots.at(-1);
  const points = last ? [nothingAt(start), ...snapshots, { ...last, at: end }] : [];
  const x = ({ at }: Snapshot) => round(Math.min(1, Math.max(0, (at.getTime() - start.getTime()) / span)) * WIDTH);
  const y = (count: number) => round(HEIGHT - (count / most) * HEIGHT);
  return LAYERS.map((outcome, index) => {
    const below = LAYERS.slice(0, index);
    const floor = points.map((point) => [x(point), y(stacked(point, below))]);
    const top = points.map((point) => [x(point), y(stacked(point, [...below, outcome]))]);
    return { outcome, path: outline([...top, ...floor.reverse()]) };
  }).filter(({ outcome }) => snapshots.some((snapshot) => snapshot[outcome] > 0));
}

/** A few of them, evenly spread and with the last, for whoever reads rather than looks. */
export function some(snapshots: readonly Snapshot[], most: number): Snapshot[] {
  if (snapshots.length <= most) return [...snapshots];
  return Array.from({ length: most }, (_, index) => {
    return snapshots[Math.round((index * (snapshots.length - 1)) / (most - 1))] as Snapshot;
  });
}

function stacked(point: Snapshot, outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, outcome) => sum + point[outcome], 0);
}

function outline(points: number[][]): string {
  return points.length === 0 ? '' : `M${points.map((point) => point.join(' ')).join('L')}Z`;
}

function nothingAt(at: Date): Snapshot {
  return { at, waiting: 0, sent: 0, delivered: 0, failed: 0, blocked: 0, uncertain: 0 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
