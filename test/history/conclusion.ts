import { journalsIn } from './actors.ts';
import { type Evidence, evidence, ledgerVerified } from './evidence.ts';
import { type Arrival, afterOptOut, type Finding, findingsOn, type History } from './history.ts';
import { linesOf, operationsIn } from './journal.ts';
import type { Mishaps } from './mishaps.ts';
import { countsOf, type Report } from './report.ts';
import { rest } from './rest.ts';
import type { Scene } from './scene.ts';

/** Waits until Assent is at rest, and compares what everybody saw with what was promised. */
export async function conclusion(
  scene: Scene,
  folder: string,
  mishaps: Mishaps,
): Promise<Pick<Report, 'counts' | 'findings'>> {
  const restless = await rest(scene);
  const { blasts, unsettled, ...history } = await seen(scene, folder);
  const processes = [scene.carrier, scene.web, ...scene.workers].flatMap(({ endedByItself }) => endedByItself);
  const findings: Finding[] = [
    ...findingsOn(history),
    blasts,
    { promise: 'everything comes to an end', faults: restless },
    { promise: 'no process ends by itself', faults: processes },
    await ledgerVerified(scene),
  ];
  return { counts: countsOf(history, mishaps, unsettled), findings };
}

/** Whether a text has followed an opt-out already, while everything is still going on. */
export async function isBroken(scene: Scene, folder: string): Promise<boolean> {
  return afterOptOut(await seen(scene, folder)).length > 0;
}

async function seen(scene: Scene, folder: string): Promise<Evidence & History> {
  const arrivals = linesOf<Arrival>(scene.arrivals);
  // Read last: an opt-in that excuses a text is in its journal before the text is at the carrier.
  return { ...(await evidence(scene)), arrivals, operations: operationsIn(journalsIn(folder)) };
}
