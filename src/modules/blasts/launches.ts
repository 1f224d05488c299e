import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { refreshStatistics } from '../../shared/database/fresh-statistics.js';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { OptedInAudience, optInList } from '../consent/opted-in-audience.js';
import { Outbox } from '../messaging/outbox.js';

const CHUNK = 10_000;

const BEGIN = `
  update blasts set status = 'launching', launched_at = clock_timestamp()
  where id = $1 and status = 'scheduled' and scheduled_at <= clock_timestamp()`;

/** Another worker that is at it holds the row; then this one has nothing to do. */
const HOLD = `
  select id, account_id as "accountId", line_id as "lineId", body, launched_through as "launchedThrough"
  from blasts where id = $1 and status = 'launching' for update skip locked`;

const ADVANCE = `
  update blasts set launched_through = coalesce($2, launched_through), recipients = recipients + $3,
    status = case when $4 then 'sending' else status end
  where id = $1`;

type Launching = { id: number; accountId: number; lineId: number; body: string; launchedThrough: string };

/** Puts a due Blast into the outbox, in chunks that each commit with how far it got: any worker goes on from there. */
@Injectable()
export class Launches implements OnApplicationShutdown {
  private readonly log = new Logger(Launches.name);
  private readonly running = new Map<number, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly em: EntityManager,
    private readonly audience: OptedInAudience,
    private readonly outbox: Outbox,
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
    await query(this.em.fork(), BEGIN, [blastId]);
    while (!this.stopping && (await this.launchChunk(blastId)));
  }

  /** False when there is no more to do here. */
  private async launchChunk(blastId: number): Promise<boolean> {
    const launched = await this.em.fork().transactional(async (em) => {
      const [blast] = await query<Launching>(em, HOLD, [blastId]);
      if (!blast) return null;
      return { blast, isLast: await this.submitChunk(em, blast) };
    });
    if (!launched) return false;
    const { blast, isLast } = launched;
    if (blast.launchedThrough === '') await refreshStatistics(this.em.fork(), 'messages');
    this.outbox.wake(blast.lineId);
    await this.live.publish(blast.accountId, 'blasts', `blast:${blast.id}`);
    return !isLast;
  }

  private async submitChunk(em: EntityManager, blast: Launching): Promise<boolean> {
    const { id, accountId, lineId, body, launchedThrough } = blast;
    const { size, through } = await this.audience.stretch(em, accountId, lineId, launchedThrough, CHUNK);
    const isLast = size < CHUNK;
    const stored =
      through === null
        ? 0
        : await this.outbox.submitBlast(em, {
            sql: `select $1::int as account_id, $2::int as line_id, audience.mobile_number, $3::text as body,
                   $4::bigint as origin_id
            from (${optInList('$1', '$2')} and consent.mobile_number > $5 and consent.mobile_number <= $6) audience`,
            params: [accountId, lineId, body, id, launchedThrough, through],
          });
    await query(em, ADVANCE, [id, through, stored, isLast]);
    return isLast;
  }
}
