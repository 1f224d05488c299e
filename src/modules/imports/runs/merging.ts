import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { PairsTaken } from '../../consent/consent-pairs.js';
import { Consents } from '../../consent/consents.js';
import { HandOvers, ON_THEIR_WAY } from '../../consent/hand-overs.js';
import { ImportNews } from '../import-news.js';
import type { AppliedStep } from './applied-step.js';
import { ConsentSteps } from './consent-steps.js';
import { ContactSteps } from './contact-steps.js';
import { Pace } from './pace.js';
import type { RunningImport } from './running-import.js';
import { type Step, stepsLeft, takeStep } from './steps.js';

/** Steps of one import that are applied at once: they hold different numbers, so that they never wait for each other. */
const LANES = 2;

/** Counts a step and how fast it goes, with the step itself or not at all. */
const COUNT = `
  update imports set rows_opted_in = rows_opted_in + $2, rows_opted_out = rows_opted_out + $3, rows_added = rows_added + $4,
    rows_updated = rows_updated + $5, rows_unchanged = rows_unchanged + $6, rows_failed = rows_failed + $7,
    contacts_created = contacts_created + $8, rows_per_second = coalesce($9, rows_per_second),
    seconds_left = coalesce($10, seconds_left), faults = 0
  where id = $1`;

/** Numbers that import $1 opted out on line $2 and to whom a text is being handed over. */
const underWay = (condition: string) => `
  select m.mobile_number as "mobileNumber" from messages m
  where m.line_id = $2 and ${condition} and exists (
    select from import_rows r
    where r.import_id = $1 and r.mobile_number = m.mobile_number and r.status = 'opted_out')`;
const OPTED_OUT_AND_UNDER_WAY = `${underWay(ON_THEIR_WAY.inHand)} union ${underWay(ON_THEIR_WAY.inDoubt)}`;

/**
 * Applies the staged rows in steps, in the order of their mobile numbers. Each step is one transaction with its counts
 * and its own mark: cut off anywhere, the next run goes on with the steps that are not done.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: Consents,
    private readonly consentSteps: ConsentSteps,
    private readonly contactSteps: ContactSteps,
    private readonly handOvers: HandOvers,
    private readonly news: ImportNews,
  ) {}

  /** True when every step is done; false when `stop` said so before, or the import was cancelled. */
  async merge(running: RunningImport, stop: () => boolean): Promise<boolean> {
    const journey: Journey = { pace: new Pace(), rows: 0, left: await this.rowsLeft(running) };
    const lanes = Array.from({ length: LANES }, () => this.lane(running, journey, stop));
    const ends = await Promise.allSettled(lanes);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return (await stepsLeft(this.em.fork(), running.id)) === 0;
  }

  /**
   * Done is an acknowledgement of every opt-out in the file: also of those that a run recorded before it was killed, and
   * of those that were so before, whose own acknowledgement may still be waiting.
   */
  async settle({ id, lineId, kind }: RunningImport): Promise<void> {
    if (kind === 'contacts') return;
    const underWay = await query<{ mobileNumber: string }>(this.em.fork(), OPTED_OUT_AND_UNDER_WAY, [id, lineId]);
    const mobileNumbers = underWay.map(({ mobileNumber }) => mobileNumber);
    if (mobileNumbers.length > 0) await this.handOvers.settle(lineId, mobileNumbers);
  }

  private async lane(running: RunningImport, journey: Journey, stop: () => boolean): Promise<void> {
    while (!stop()) {
      const applied = await this.nextStep(running, journey);
      if (!applied) return;
      journey.rows += rowsOf(applied);
      await this.tellConversations(running, applied);
      if (journey.pace.isTimeToTell()) await this.news.progressed(running);
    }
  }

  /** In a transaction of its own: begun again where somebody else was adding one of its pairs, once they are all there. */
  private async nextStep(running: RunningImport, journey: Journey): Promise<AppliedRange | null> {
    for (;;) {
      try {
        return await this.em.fork().transactional((em) => this.step(em, running, journey));
      } catch (error) {
        if (!(error instanceof PairsTaken)) throw error;
        await this.consents.prepare(this.em.fork(), error.changes);
      }
    }
  }

  private async tellConversations(running: RunningImport, { optedIn, optedOut, after, through }: AppliedRange) {
    if (optedIn + optedOut > 0) await this.news.consentChanged(running, after, through);
  }

  /** What the step came to, or null when no step is left. */
  private async step(em: EntityManager, running: RunningImport, journey: Journey): Promise<AppliedRange | null> {
    const step = await takeStep(em, running.id);
    if (!step) return null;
    const steps = running.kind === 'contacts' ? this.contactSteps : this.consentSteps;
    const applied = await steps.apply(em, running, step);
    const { optedIn, optedOut, added, updated, unchanged, failed, contacts } = applied;
    const rows = journey.rows + rowsOf(applied);
    const pace = journey.pace.of(rows, journey.left - rows);
    // Last, so that the lanes hold the import's row for a moment only.
    await query(em, COUNT, [running.id, optedIn, optedOut, added, updated, unchanged, failed, contacts, ...pace]);
    return { ...step, ...applied };
  }

  private async rowsLeft({ id }: RunningImport): Promise<number> {
    const [row] = await query<{ left: number }>(
      this.em.fork(),
      `select rows_total - rows_opted_in - rows_opted_out - rows_added - rows_updated - rows_unchanged - rows_failed as left
       from imports where id = $1`,
      [id],
    );
    return row?.left ?? 0;
  }
}

/** How far this run has come: rows that it applied itself, of the rows that were left when it began. */
type Journey = { pace: Pace; rows: number; left: number };

type AppliedRange = AppliedStep & Step;

function rowsOf({ optedIn, optedOut, added, updated, unchanged, failed }: AppliedStep): number {
  return optedIn + optedOut + added + updated + unchanged + failed;
}
