import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { Outbox } from '../messaging/outbox.js';
import { Audience } from './audience/audience.js';
import type { Blast, BlastStatus } from './blast.js';
import { addressed } from './blast-text.js';
import { BlastWakeups } from './blast-wakeups.js';

/** Why a Blast isn't set off: the text is another by now, its time has passed, nobody is there, or it was set off before. */
export type Unconfirmed = 'changed' | 'past' | 'nobody' | 'confirmed before';

type Step = 'confirmed' | 'paused' | 'resumed' | 'cancelled';

/** One step, by whom; it comes about only while the condition holds, and never twice. */
const stepping = (changes: string, condition: string) => `
  with stepped as (
    update blasts set ${changes} where id = $1 and ${condition} returning id, scheduled_at
  ), noted as (
    insert into blast_events (blast_id, what, user_id) select id, $2, $3 from stepped
  )
  select scheduled_at as at from stepped`;

const CONFIRM = stepping(
  `status = 'scheduled',
   scheduled_at = case when status = 'missed' then clock_timestamp() else coalesce(scheduled_at, clock_timestamp()) end`,
  `version = $4 and (status = 'missed'
    or (status = 'draft' and coalesce(scheduled_at > clock_timestamp(), true)))`,
);
const CANCEL = stepping(
  `status = 'cancelled'`,
  `status in ('draft', 'scheduled', 'missed', 'launching', 'sending', 'paused')`,
);
const PAUSE = stepping(`status = 'paused'`, `status in ('launching', 'sending')`);
const RESUME = stepping(
  `status = case when resolved_at is null then 'launching' else 'sending' end`,
  `status = 'paused'`,
);

/** What staff do with a Blast once it is written: set it off, hold it, let it go on, or call it off. */
@Injectable()
export class BlastCourse {
  constructor(
    private readonly em: EntityManager,
    private readonly audience: Audience,
    private readonly outbox: Outbox,
    private readonly wakeups: BlastWakeups,
    private readonly live: LiveUpdates,
  ) {}

  /** Sets the draft off: at its time, or now. The version is the one that the user has read. Null when it is set off. */
  async confirm(user: SignedInUser, blast: Blast, version: number): Promise<Unconfirmed | null> {
    if (startsOnceConfirmed(blast) && (await this.audience.isEmpty(addressed(blast)))) return 'nobody';
    const confirmed = await this.step(user, blast, 'confirmed', CONFIRM, version);
    if (!confirmed?.at) return this.whyUnconfirmed(blast.id, version);
    await this.wakeups.wakeAt(blast.id, confirmed.at);
    return null;
  }

  /** Holds what has not left yet, within moments. False when nothing is under way. */
  async pause(user: SignedInUser, blast: Blast): Promise<boolean> {
    return (await this.step(user, blast, 'paused', PAUSE)) !== null;
  }

  /** Goes on where it was held, with whoever has had no text yet. False when it isn't paused. */
  async resume(user: SignedInUser, blast: Blast): Promise<boolean> {
    const resumed = await this.step(user, blast, 'resumed', RESUME);
    if (!resumed) return false;
    this.outbox.wake(blast.lineId);
    await this.wakeups.wakeAt(blast.id, new Date());
    return true;
  }

  /** Whoever has had no text yet gets none. False when it is over. */
  async cancel(user: SignedInUser, blast: Blast): Promise<boolean> {
    const cancelled = await this.step(user, blast, 'cancelled', CANCEL);
    if (cancelled) this.outbox.wake(blast.lineId);
    return cancelled !== null;
  }

  private async step(user: SignedInUser, { id }: Blast, step: Step, sql: string, ...params: unknown[]) {
    const [stepped] = await query<{ at: Date | null }>(this.em, sql, [id, step, user.id, ...params]);
    if (stepped) await this.live.publish(user.accountId, 'blasts', `blast:${id}`);
    return stepped ?? null;
  }

  private async whyUnconfirmed(id: number, version: number): Promise<Unconfirmed> {
    const [blast] = await query<{ status: BlastStatus; version: number }>(
      this.em,
      'select status, version from blasts where id = $1',
      [id],
    );
    if (blast?.version !== version) return 'changed';
    return blast.status === 'draft' ? 'past' : 'confirmed before';
  }
}

function startsOnceConfirmed({ status, scheduledAt }: Blast): boolean {
  return status === 'missed' || scheduledAt === null;
}
