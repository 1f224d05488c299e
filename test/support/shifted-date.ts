import { readFileSync } from 'node:fs';

/**
 * Loaded before everything else into a process of Assent: its Date runs ahead by the milliseconds that the file holds,
 * which a test changes while the process runs.
 */
const file = process.env.CLOCK_FILE ?? '';
const RealDate = Date;
let shift = read();
setInterval(() => {
  shift = read();
}, 20).unref();

function read(): number {
  return Number(readFileSync(file, 'utf8'));
}

const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
