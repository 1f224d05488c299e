import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { NOTHING_LEAVES_AFTER_MS } from '../../consent/clearance.js';
import { quietNow } from './quiet-now.js';
import type { QuietTimes } from './quiet-until.js';

/** What is worked out holds so long, and looks as far ahead as the hand-over of what is claimed in it may take. */
const SLOT_MS = 10_000;
const LATEST_MS = NOTHING_LEAVES_AFTER_MS;

/** Nothing is quiet on a line that has no quiet hours. */
const NO_QUIET = '{}';

type LineTimes = QuietTimes & { zones: string[] | null; now: Date };

/** `lasts`: until when it holds, by performance.now(). */
type Known = { slot: number; found: Promise<{ quiet: string; lasts: number }> };

/** The zones that contacts of the account have of their own are found one after the other, however many the contacts. */
const TIMES = `
  with recursive zone as (
    (select c.time_zone from contacts c join lines l on l.id = $1 and c.account_id = l.account_id
     where c.time_zone is not null order by c.account_id, c.time_zone limit 1)
    union all
    select (select c.time_zone from contacts c join lines l on l.id = $1 and c.account_id = l.account_id
            where c.time_zone > zone.time_zone order by c.account_id, c.time_zone limit 1)
    from zone where zone.time_zone is not null
  )
  select (extract(epoch from l.quiet_from) / 60)::int as "from", (extract(epoch from l.quiet_until) / 60)::int as until,
         (select array_agg(zone.time_zone) from zone where zone.time_zone is not null) as zones,
         clock_timestamp() as now
  from lines l where l.id = $1`;

/**
 * Where it is quiet at the moment, for the claims of a line: looked up and worked out once every few seconds. What time it
 * is PostgreSQL alone says, as of when a text is due: a worker whose own clock is wrong must wake nobody.
 */
@Injectable()
export class QuietHours {
  private readonly known = new Map<number, Known>();

  constructor(private readonly em: EntityManager) {}

  /** As JSON: when the quiet hours end, by zone, area code and country code; see blast-claim.sql.ts. */
  async now(lineId: number): Promise<string> {
    for (;;) {
      // One that was long in coming may be of the past.
      const { quiet, lasts } = await this.latest(lineId);
      if (performance.now() < lasts) return quiet;
      this.known.delete(lineId);
    }
  }

  private latest(lineId: number): Known['found'] {
    // A clock that is set anew is a reason to look again.
    const slot = Math.floor(Date.now() / SLOT_MS);
    const known = this.known.get(lineId);
    if (known?.slot === slot) return known.found;
    const found = this.lookUp(lineId);
    this.known.set(lineId, { slot, found });
    found.catch(() => this.known.delete(lineId));
    return found;
  }

  private async lookUp(lineId: number): Known['found'] {
    const asked = performance.now();
    const [times] = await query<LineTimes>(this.em.fork(), TIMES, [lineId]);
    if (!times || times.from === times.until) return { quiet: NO_QUIET, lasts: asked + SLOT_MS };
    const now = times.now.getTime();
    const from = now - (now % SLOT_MS);
    const quiet = quietNow(times, times.zones ?? [], new Date(from), new Date(from + SLOT_MS + LATEST_MS));
    return { quiet: JSON.stringify(quiet), lasts: asked + from + SLOT_MS - now };
  }
}
