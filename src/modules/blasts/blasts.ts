import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query, queryOne } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { NotFound } from '../../shared/web/refusals.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { OptedInAudience } from '../consent/opted-in-audience.js';
import { BLAST_COLUMNS, type Blast, type BlastDraft } from './blast.js';
import { BlastWakeups } from './blast-wakeups.js';

const PAGE_SIZE = 25;

/** Why a Blast isn't set off: the text is another by now, its time has passed, nobody is there, or it was set off before. */
export type Unconfirmed = 'changed' | 'past' | 'nobody' | 'confirmed before';

/** The Blasts on the lines that a user may see, until they start; then they are the worker's. */
@Injectable()
export class Blasts {
  constructor(
    private readonly em: EntityManager,
    private readonly audience: OptedInAudience,
    private readonly wakeups: BlastWakeups,
    private readonly live: LiveUpdates,
  ) {}

  /** Newest first. */
  async page(user: SignedInUser, after: number | null): Promise<CursorPage<Blast>> {
    const rows = await query<Blast>(
      this.em,
      `select ${BLAST_COLUMNS} from blasts b join lines l on l.id = b.line_id
       where b.account_id = $1 and b.line_id = any($2::int[]) and b.id < coalesce($3::bigint, 9223372036854775807)
       order by b.id desc limit ${PAGE_SIZE + 1}`,
      [user.accountId, user.lineIds, after],
    );
    return cursorPage(rows, PAGE_SIZE, ({ id }) => [id]);
  }

  async one(user: SignedInUser, id: number): Promise<Blast> {
    const [blast] = await query<Blast>(
      this.em,
      `select ${BLAST_COLUMNS} from blasts b join lines l on l.id = b.line_id
       where b.id = $1 and b.account_id = $2 and b.line_id = any($3::int[])`,
      [id, user.accountId, user.lineIds],
    );
    if (!blast) throw new NotFound('Blast');
    return blast;
  }

  async create(user: SignedInUser, draft: BlastDraft): Promise<number> {
    const { id } = await queryOne<{ id: number }>(
      this.em,
      `insert into blasts (account_id, line_id, name, body, scheduled_at, time_zone, created_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [user.accountId, draft.lineId, draft.name, draft.body, draft.scheduledAt, draft.timeZone, user.id],
    );
    await this.tell(user, id);
    return id;
  }

  /**
   * A scheduled Blast stays scheduled while only its name or its time changes; with another text, line or no time it
   * is a draft again: nobody is texted before someone has seen it once more.
   * Null when it has started or a colleague changed it since that version.
   */
  async edit(user: SignedInUser, id: number, version: number, draft: BlastDraft): Promise<Blast | null> {
    const changed = await query(
      this.em,
      `update blasts set line_id = $4, name = $5, body = $6, scheduled_at = $7, time_zone = $8, version = version + 1,
         status = case when $7::timestamptz is null or line_id <> $4 or body <> $6 then 'draft' else status end
       where id = $1 and account_id = $2 and version = $3 and status in ('draft', 'scheduled') returning 1`,
      [id, user.accountId, version, draft.lineId, draft.name, draft.body, draft.scheduledAt, draft.timeZone],
    );
    if (changed.length === 0) return null;
    await this.tell(user, id);
    const blast = await this.one(user, id);
    if (blast.status === 'scheduled' && blast.scheduledAt) await this.wakeups.wakeAt(id, blast.scheduledAt);
    return blast;
  }

  /** Sets the draft off: at its time, or now. The version is the one that the user has read. Null when it is set off. */
  async confirm(user: SignedInUser, blast: Blast, version: number): Promise<Unconfirmed | null> {
    if (!blast.scheduledAt && (await this.audience.size(user.accountId, blast.lineId)) === 0) return 'nobody';
    const [scheduled] = await query<{ at: Date }>(
      this.em,
      `update blasts set status = 'scheduled', scheduled_at = coalesce(scheduled_at, clock_timestamp())
       where id = $1 and status = 'draft' and version = $2 and coalesce(scheduled_at > clock_timestamp(), true)
       returning scheduled_at as at`,
      [blast.id, version],
    );
    if (!scheduled) return this.whyUnconfirmed(user, blast.id, version);
    await this.wakeups.wakeAt(blast.id, scheduled.at);
    await this.tell(user, blast.id);
    return null;
  }

  /** False when it has started. */
  async cancel(user: SignedInUser, { id }: Blast): Promise<boolean> {
    const cancelled = await query(
      this.em,
      `update blasts set status = 'cancelled' where id = $1 and status in ('draft', 'scheduled') returning 1`,
      [id],
    );
    if (cancelled.length > 0) await this.tell(user, id);
    return cancelled.length > 0;
  }

  private async whyUnconfirmed(user: SignedInUser, id: number, version: number): Promise<Unconfirmed> {
    const blast = await this.one(user, id);
    if (blast.version !== version) return 'changed';
    return blast.status === 'draft' ? 'past' : 'confirmed before';
  }

  private async tell(user: SignedInUser, id: number): Promise<void> {
    await this.live.publish(user.accountId, 'blasts', `blast:${id}`);
  }
}
