import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { refreshStatistics } from '../../../shared/database/fresh-statistics.js';
import { query, queryOne } from '../../../shared/database/query.js';
import type { RecordedConsent } from '../../consent/consent-change.js';
import type { GivenStatus } from '../../consent/consent-status.js';
import { Consents } from '../../consent/consents.js';
import { HandOvers } from '../../consent/hand-overs.js';
import { ImportNews } from '../import-news.js';
import * as sql from './merge-step.sql.js';
import type { RunningImport } from './running-import.js';

const STEP = 10_000;
/** Small, so that the planner learns of a table that was empty before the large steps join it. */
const FIRST_STEP = 1_000;
const REFRESH_AFTER = [1, 10, 100];

type Range = readonly [importId: number, after: string, through: string];
type Recorded = { mobileNumber: string; status: GivenStatus; isNew: boolean };

/**
 * Applies the staged rows in steps of 10,000 in the order of their mobile numbers. Each step is one transaction with
 * its counts and the mark of how far it came: cut off anywhere, the next run goes on exactly there.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: Consents,
    private readonly handOvers: HandOvers,
    private readonly news: ImportNews,
  ) {}

  /** False when `stop` said so before the last row. */
  async merge(running: RunningImport, stop: () => boolean): Promise<boolean> {
    for (let steps = 1; !stop(); steps += 1) {
      const size = steps === 1 ? FIRST_STEP : STEP;
      const recorded = await this.em.fork().transactional((em) => this.step(em, running, size));
      if (!recorded) {
        await this.settleWhatIsLeft(running);
        return true;
      }
      const optedOut = recorded.filter(({ status }) => status === 'opted_out').map(({ mobileNumber }) => mobileNumber);
      if (optedOut.length > 0) await this.handOvers.settle(running.lineId, optedOut);
      if (REFRESH_AFTER.includes(steps))
        await refreshStatistics(this.em.fork(), 'contacts', 'consents', 'consent_events');
      await this.news.progressed(running);
    }
    return false;
  }

  /** Done is an acknowledgement of every opt-out in the file: also of those that a run recorded before it was killed. */
  private async settleWhatIsLeft({ id, lineId }: RunningImport): Promise<void> {
    const underWay = await query<{ mobileNumber: string }>(this.em.fork(), sql.OPTED_OUT_AND_UNDER_WAY, [id, lineId]);
    const mobileNumbers = underWay.map(({ mobileNumber }) => mobileNumber);
    if (mobileNumbers.length > 0) await this.handOvers.settle(lineId, mobileNumbers);
  }

  /** What was recorded, or null when no rows are left. */
  private async step(em: EntityManager, running: RunningImport, size: number): Promise<Recorded[] | null> {
    const range = await this.nextRange(em, running.id, size);
    if (!range) return null;
    const { contacts } = await queryOne<{ contacts: number }>(em, sql.CONTACTS, [...range, running.lineId]);
    const consents = await this.consents.recordAll(em, { sql: sql.CHANGES, params: [...range, running.lineId] });
    const recorded = await query<Recorded>(em, sql.RECORDED, [consents.flatMap(({ eventId }) => eventId ?? [])]);
    await this.count(em, range, recorded, await this.refused(em, running, range, consents), contacts);
    return recorded;
  }

  /** Locks the import, so that a second run, were there one, would wait here and then begin after this step. */
  private async nextRange(em: EntityManager, importId: number, size: number): Promise<Range | null> {
    const [held] = await query<{ after: string }>(
      em,
      `select applied_through as after from imports where id = $1 and status = 'running' for no key update`,
      [importId],
    );
    if (!held) return null;
    const { last } = await queryOne<{ last: string | null }>(em, sql.LAST_NUMBER, [importId, held.after, size]);
    return last === null ? null : [importId, held.after, last];
  }

  private async refused(
    em: EntityManager,
    running: RunningImport,
    range: Range,
    consents: RecordedConsent[],
  ): Promise<number> {
    const statusColumn = running.statusColumn + 1;
    const contradicted = await queryOne<{ rows: number }>(em, sql.CONTRADICTED, [...range, statusColumn]);
    const numbers = consents.filter(({ outcome }) => outcome === 'final').map(({ mobileNumber }) => mobileNumber);
    if (numbers.length === 0) return contradicted.rows;
    const final = await queryOne<{ rows: number }>(em, sql.FINAL, [...range, statusColumn, numbers]);
    return contradicted.rows + final.rows;
  }

  private async count(
    em: EntityManager,
    range: Range,
    recorded: Recorded[],
    refused: number,
    contacts: number,
  ): Promise<void> {
    const [importId, , through] = range;
    const { rows } = await queryOne<{ rows: number }>(em, sql.ROW_COUNT, range);
    const changed = recorded.filter(({ isNew }) => isNew);
    const optedIn = changed.filter(({ status }) => status === 'opted_in').length;
    const optedOut = changed.length - optedIn;
    const unchanged = rows - refused - changed.length;
    await query(em, sql.ADVANCE, [importId, through, optedIn, optedOut, refused, unchanged, contacts]);
  }
}
