import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../shared/config.module.js';
import { refreshStatistics } from '../../shared/database/fresh-statistics.js';
import { query, queryOne } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { Outbox } from '../messaging/outbox.js';
import type { BlastList } from './audience/blast-list.js';
import { membersOf } from './audience/members.sql.js';
import { textsTo } from './audience/recipients.sql.js';
import { checkedParts } from './blast-text.js';
import { addsNotice } from './opt-out-notice.js';

const CHUNK = 10_000;

/** Whoever gets there first launches it; for everyone else it is not scheduled any more. */
const BEGIN = `
  with begun as (
    update blasts set status = 'launching', launched_at = clock_timestamp()
    where id = $1 and status = 'scheduled' and scheduled_at <= clock_timestamp()
      and scheduled_at > clock_timestamp() - $2::int * interval '1 minute'
    returning id
  ), watched as (
    insert into blast_watches (blast_id) select id from begun on conflict do nothing
  )
  insert into blast_events (blast_id, what) select id, 'started' from begun`;

/** Another worker that is at it holds the row; then this one has nothing to do. */
const HOLD = `
  select id, account_id as "accountId", line_id as "lineId", body, opt_out_notice as "optOutNotice",
         launched_list as position, launched_through as through
  from blasts where id = $1 and status = 'launching' for update skip locked`;

const LISTS = `
  select kind, line_id as "lineId", list_id as "listId", name from blast_lists where blast_id = $1 order by position`;

const ADVANCE = `
  update blasts set launched_list = $2, launched_through = $3, memberships = memberships + $4,
    recipients = recipients + $5
  where id = $1`;

const RESOLVED = `
  with resolved as (
    update blasts set status = 'sending', resolved_at = clock_timestamp() where id = $1 returning id
  )
  insert into blast_events (blast_id, what) select id, 'resolved' from resolved`;

type Launching = {
  id: number;
  accountId: number;
  lineId: number;
  body: string;
  optOutNotice: boolean;
  position: number;
  through: string;
};

type Stretch = { size: number; through: string | null };

const NOBODY = { written: 0, stored: 0 };

/** Puts a due Blast into the outbox, in chunks that each commit with how far it got: any worker goes on from there. */
@Injectable()
export class Launches implements OnApplicationShutdown {
  private readonly log = new Logger(Launches.name);
  private readonly running = new Map<number, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
    private readonly live: LiveUpdates,
  ) {}

  /** Begins or continues; nothing happens to a Blast that isn't due, or that this process is at already. */
  wake(blastId: number): void {
    if (this.stopping || this.running.has(blastId)) return;
    const run = this.launch(blastId)
      .catch((error: Error) => this.log.error(`Blast ${blastId} goes on in a second: ${error.message}`, error.stack))
      .finally(() => this.running.delete(blastId));
    this.running.set(blastId, run);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running.values());
  }

  private async launch(blastId: number): Promise<void> {
    await query(this.em.fork(), BEGIN, [blastId, this.config.blastsTooLateAfterMinutes]);
    while (!this.stopping && (await this.launchChunk(blastId)));
  }

  /** False when there is no more to do here: all is in the outbox, or somebody paused or cancelled it. */
  private async launchChunk(blastId: number): Promise<boolean> {
    const launched = await this.em.fork().transactional(async (em) => {
      const [blast] = await query<Launching>(em, HOLD, [blastId]);
      return blast ? { blast, more: await this.submitChunk(em, blast) } : null;
    });
    if (!launched) return false;
    const { blast, more } = launched;
    if (blast.position === 0 && blast.through === '') await refreshStatistics(this.em.fork(), 'messages');
    this.outbox.wake(blast.lineId);
    await this.live.publish(blast.accountId, 'blasts', `blast:${blast.id}`);
    return more;
  }

  private async submitChunk(em: EntityManager, blast: Launching): Promise<boolean> {
    const lists = await query<BlastList>(em, LISTS, [blast.id]);
    const list = lists[blast.position];
    if (!list) {
      await query(em, RESOLVED, [blast.id]);
      return false;
    }
    const { size, through } = await this.stretch(em, blast, list);
    // Who comes or goes meanwhile is in neither count or in both.
    const { written, stored } = through === null ? NOBODY : await this.submit(em, blast, list, through);
    const listEnds = size < CHUNK;
    const [position, place] = listEnds ? [blast.position + 1, ''] : [blast.position, through];
    await query(em, ADVANCE, [blast.id, position, place, written, stored]);
    if (listEnds && position === lists.length) await query(em, RESOLVED, [blast.id]);
    return position < lists.length;
  }

  private stretch(em: EntityManager, { accountId, through }: Launching, list: BlastList): Promise<Stretch> {
    const { sql, of, after, order, last } = membersOf(list);
    return queryOne<Stretch>(
      em,
      `select count(*) as size, ${last} as through
       from (${sql} and ${after} order by ${order} limit ${CHUNK}) member`,
      [accountId, of, through],
    );
  }

  private submit(
    em: EntityManager,
    blast: Launching,
    list: BlastList,
    through: string,
  ): ReturnType<Outbox['submitBlast']> {
    const source = { ...blast, notice: addsNotice(blast), parts: checkedParts(blast.body) };
    return this.outbox.submitBlast(em, textsTo(list, source, blast.through, through));
  }
}
