import { Consents } from '../../src/modules/consent/consents.js';
import type { HandOvers } from '../../src/modules/consent/hand-overs.js';
import type { ImportNews } from '../../src/modules/imports/import-news.js';
import type { AppliedStep } from '../../src/modules/imports/runs/applied-step.js';
import { ConsentSteps } from '../../src/modules/imports/runs/consent-steps.js';
import { ContactSteps } from '../../src/modules/imports/runs/contact-steps.js';
import { Merging } from '../../src/modules/imports/runs/merging.js';
import type { RunningImport } from '../../src/modules/imports/runs/running-import.js';
import { cutSteps } from '../../src/modules/imports/runs/steps.js';
import type { Assent } from './assent.js';

/** How an import goes: the rows of a step, and after how many steps of each run the power is cut. */
export type Course = { stepRows: number; crashes: number[] };

const NOBODY_ELSE = {
  progressed: async () => {},
  changed: async () => {},
  consentChanged: async () => {},
} as unknown as ImportNews;
const NOTHING_ON_ITS_WAY = { settle: async () => true } as unknown as HandOvers;

type Steps = { apply(...given: never[]): Promise<AppliedStep> };

/** Fails at a chosen step, after all that the step has written and before its commit. */
class Power {
  stepsLeft = Number.POSITIVE_INFINITY;

  over<Some extends Steps>(steps: Some): Some {
    const apply = steps.apply.bind(steps);
    steps.apply = async (...given) => {
      const applied = await apply(...given);
      this.stepsLeft -= 1;
      if (this.stepsLeft < 0) throw new Error('The power is cut.');
      return applied;
    };
    return steps;
  }
}

/** Merges the staged rows, run after run, until one is not cut off; whether that one came to the end. */
export async function merged({ em }: Assent, running: RunningImport, { stepRows, crashes }: Course): Promise<boolean> {
  await em.transactional((tx) => cutSteps(tx, running.id, stepRows));
  const power = new Power();
  const consents = new Consents();
  const consentSteps = power.over(new ConsentSteps(consents));
  const contactSteps = power.over(new ContactSteps());
  const merging = new Merging(em, consents, consentSteps, contactSteps, NOTHING_ON_ITS_WAY, NOBODY_ELSE);
  for (const crash of crashes) {
    power.stepsLeft = crash;
    await merging.merge(running, () => false).catch(() => {});
  }
  power.stepsLeft = Number.POSITIVE_INFINITY;
  return merging.merge(running, () => false);
}
