import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { Blast } from '../blast.js';
import type { OutcomeCounts } from '../outcomes.js';
import { Recipients } from '../recipients.js';
import { type Snapshot, settledOf } from './snapshot.js';

/** From here on everyone who watches looks at the same count of a moment ago, instead of counting each for themselves. */
const MANY = 20_000;

const SNAPSHOTS = `
  select at, waiting, sent, delivered, failed, blocked, uncertain from blast_snapshots where blast_id = $1 order by slot`;
const COUNTED = `select from blast_watches where blast_id = $1 and counted_at > clock_timestamp() - interval '15 seconds'`;
const EVENTS = `
  select e.what, e.at, u.name as "userName" from blast_events e left join users u on u.id = e.user_id
  where e.blast_id = $1 order by e.id`;
/**
 * A text that waits for a time of its own without having been refused waits for the end of quiet hours. They are counted
 * only while nobody else waits: otherwise one step into the queue shows that there is more to do.
 */
const RESTING = `
  select count(*) as count, min(due_at) as until from messages
  where line_id = $1 and origin = 'blast' and origin_id = $2 and status = 'queued' and due_at > now()
    and failure is null
    and not exists (select from messages where origin = 'blast' and origin_id = $2 and status = 'queued' and due_at <= now())`;

const RATE_OVER_MS = 60_000;

export type BlastEvent = { what: string; at: Date; userName: string | null };

export type BlastProgress = {
  counts: OutcomeCounts;
  snapshots: Snapshot[];
  events: BlastEvent[];
  /** Texts a second that left, or were found not to be sent, over the last minute. */
  rate: number;
  /** Those who have quiet hours now, and when the first of them end; nobody while others have their turn. */
  resting: { count: number; until: Date | null };
};

/** How far a Blast is, and has been. */
@Injectable()
export class Progress {
  constructor(
    private readonly em: EntityManager,
    private readonly recipients: Recipients,
  ) {}

  async of(blast: Blast): Promise<BlastProgress> {
    const [snapshots, events] = await Promise.all([
      query<Snapshot>(this.em.fork(), SNAPSHOTS, [blast.id]),
      query<BlastEvent>(this.em.fork(), EVENTS, [blast.id]),
    ]);
    const counts = await this.counts(blast, snapshots.at(-1));
    const rate = blast.status === 'sending' || blast.status === 'launching' ? rateOf(snapshots, counts, new Date()) : 0;
    const resting = blast.status === 'sending' && counts.waiting > 0 ? await this.resting(blast) : NOBODY;
    return { counts, snapshots, events, rate, resting };
  }

  private async counts(blast: Blast, latest: Snapshot | undefined): Promise<OutcomeCounts> {
    if (blast.recipients > MANY && latest && (await this.isCounted(blast.id))) {
      const { at: _, ...counts } = latest;
      return counts;
    }
    return this.recipients.counts(blast.id);
  }

  private async isCounted(blastId: number): Promise<boolean> {
    return (await query(this.em.fork(), COUNTED, [blastId])).length > 0;
  }

  private async resting({ id, lineId }: Blast): Promise<BlastProgress['resting']> {
    const [resting] = await query<BlastProgress['resting']>(this.em.fork(), RESTING, [lineId, id]);
    return resting ?? NOBODY;
  }
}

const NOBODY = { count: 0, until: null };

function rateOf(snapshots: Snapshot[], counts: OutcomeCounts, now: Date): number {
  const since = now.getTime() - RATE_OVER_MS;
  const from = snapshots.findLast(({ at }) => at.getTime() <= since) ?? snapshots[0];
  if (!from) return 0;
  const seconds = (now.getTime() - Math.max(from.at.getTime(), since)) / 1000;
  return seconds < 1 ? 0 : Math.max(0, settledOf(counts) - settledOf(from)) / seconds;
}
