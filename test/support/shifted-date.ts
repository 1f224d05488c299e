import { readFileSync } from 'node:fs';

/**
 * Loaded before everything else into a process of Assent: its Date runs ahead by the milliseconds that the file holds,
 * which a test changes while the process runs.
 */
const file = process.env.CLOCK_FILE ?? '';
const RealDate = Date;
let [shift, readAt] = [0, -Infinity];

/** Looked at again after a millisecond: a test that has moved the clock finds it moved. */
function shiftNow(): number {
  const at = performance.now();
  if (at - readAt > 1) [shift, readAt] = [Number(readFileSync(file, 'utf8')), at];
  return shift;
}

const now = () => RealDate.now() + shiftNow();

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
