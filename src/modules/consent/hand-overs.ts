import { setTimeout as sleep } from 'node:timers/promises';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { query, queryPrepared } from '../../shared/database/query.js';
import { NOTHING_LEAVES_AFTER_MS } from './clearance.js';
import { pairKey } from './consent-pairs.js';

/** Longer than anything that was cleared can take, with time for a worker to write down what became of it. */
const BOUND_MS = NOTHING_LEAVES_AFTER_MS + 5_000;

type Pair = { lineId: number; mobileNumber: string };
type UnderWay = Pair & { id: number };

/**
 * What may still reach the carrier, as a condition on `m` each: texts in hand, and texts of unknown fate while they are
 * fresh. A hand-over that was given up may lie, whole, where a carrier that is out of breath has yet to read it.
 */
export const ON_THEIR_WAY = {
  inHand: `m.status = 'sending'`,
  inDoubt: `m.status = 'uncertain' and m.ruled_at > clock_timestamp() - interval '${BOUND_MS / 1_000} seconds'`,
};

/** Confirmations and HELP answer the opt-out itself and may leave after it. */
const underWay = (condition: string) => `
  select m.id, m.line_id as "lineId", m.mobile_number as "mobileNumber"
  from messages m
  where ${condition} and m.origin not in ('confirmation', 'help')
    and (m.line_id, m.mobile_number) in (select * from unnest($1::int[], $2::text[]))`;

const UNDER_WAY = {
  name: 'hand-overs under way',
  sql: `${underWay(ON_THEIR_WAY.inHand)} union all ${underWay(ON_THEIR_WAY.inDoubt)}`,
};

/**
 * Hand-overs that were cleared before an opt-out: its acknowledgement waits for them, so that no text
 * reaches the carrier after the customer, the carrier or a colleague was told that the opt-out holds.
 */
@Injectable()
export class HandOvers {
  private readonly log = new Logger(HandOvers.name);

  constructor(private readonly em: EntityManager) {}

  /** Call after the opt-out's commit. Resolves true when nothing cleared earlier is on its way, false at the bound. */
  async settle(lineId: number, mobileNumbers: string[]): Promise<boolean> {
    const started = performance.now();
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      const underWay = await this.underWay(lineId, mobileNumbers);
      if (underWay.length === 0) return true;
      const waited = performance.now() - started;
      if (waited > BOUND_MS) {
        await this.recordUnsettled(lineId, underWay, Math.round(waited));
        return false;
      }
      await sleep(pause);
    }
  }

  /** The pairs, by their keys, that must still be settled; for many at once. Call after the opt-outs' commit. */
  async busyAmong(pairs: readonly Pair[]): Promise<Set<string>> {
    if (pairs.length === 0) return new Set();
    const rows = await queryPrepared<Pair>(this.em, UNDER_WAY, [
      pairs.map(({ lineId }) => lineId),
      pairs.map(({ mobileNumber }) => mobileNumber),
    ]);
    return new Set(rows.map(({ lineId, mobileNumber }) => pairKey(lineId, mobileNumber)));
  }

  private underWay(lineId: number, mobileNumbers: string[]): Promise<UnderWay[]> {
    return queryPrepared<UnderWay>(this.em, UNDER_WAY, [mobileNumbers.map(() => lineId), mobileNumbers]);
  }

  private async recordUnsettled(lineId: number, underWay: UnderWay[], waited: number): Promise<void> {
    this.log.warn(`Line ${lineId}: an opt-out was acknowledged after ${waited} ms, before a hand-over had settled.`);
    await query(
      this.em.fork(),
      `insert into unsettled_acknowledgements (line_id, mobile_number, message_ids, waited_ms)
       select $1, mobile_number, array_agg(id), $4
       from unnest($2::text[], $3::bigint[]) as u (mobile_number, id) group by mobile_number`,
      [lineId, underWay.map((one) => one.mobileNumber), underWay.map((one) => one.id), waited],
    );
  }
}
