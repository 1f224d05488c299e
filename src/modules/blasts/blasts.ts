import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query, queryOne } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { NotFound } from '../../shared/web/refusals.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { isDeleted, listsShownTo } from './audience/blast-list.js';
import { writeLists } from './audience/written-lists.js';
import { BLAST_COLUMNS, type Blast, type BlastDraft } from './blast.js';
import { BlastWakeups } from './blast-wakeups.js';

const PAGE_SIZE = 25;

const CREATE = `
  insert into blasts (account_id, line_id, name, body, opt_out_notice, quiet_hours, scheduled_at, time_zone, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`;

const EDIT = `
  update blasts set line_id = $4, name = $5, body = $6, opt_out_notice = $7, quiet_hours = $8, scheduled_at = $9,
    time_zone = $10, version = version + 1,
    status = case when status = 'scheduled' and $9::timestamptz is not null and line_id = $4 and body = $6
                    and opt_out_notice = $7 and quiet_hours = $8 and not $11 then status else 'draft' end
  where id = $1 and account_id = $2 and version = $3 and status in ('draft', 'scheduled', 'missed') returning 1`;

/** The Blasts on the lines that a user may see, as they are written. */
@Injectable()
export class Blasts {
  constructor(
    private readonly em: EntityManager,
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
    const id = await this.em.fork().transactional(async (em) => {
      const { accountId, id: userId } = user;
      const created = await queryOne<{ id: number }>(em, CREATE, [accountId, ...columnsOf(draft), userId]);
      await writeLists(em, created.id, draft.lists);
      return created.id;
    });
    await this.tell(user, id);
    return id;
  }

  /**
   * A scheduled Blast stays scheduled while only its name or its time changes; anything else makes it a draft again:
   * nobody is texted before someone has seen it once more.
   * Null when it has started or a colleague changed it since that version.
   */
  async edit(user: SignedInUser, { id, lists }: Blast, version: number, draft: BlastDraft): Promise<Blast | null> {
    const otherLists = JSON.stringify(lists) !== JSON.stringify(draft.lists);
    const changed = await this.em.fork().transactional(async (em) => {
      const values = [id, user.accountId, version, ...columnsOf(draft), otherLists];
      const rows = await query(em, EDIT, values);
      if (rows.length > 0) await writeLists(em, id, draft.lists);
      return rows.length > 0;
    });
    if (!changed) return null;
    await this.tell(user, id);
    const blast = await this.one(user, id);
    if (blast.status === 'scheduled' && blast.scheduledAt) await this.wakeups.wakeAt(id, blast.scheduledAt);
    return blast;
  }

  /**
   * The same once more as a draft without a time. Lists that were deleted since are left out, and opt-in lists of lines
   * that this user may not see: who is on them is not theirs to learn. Returns its id.
   */
  duplicate(user: SignedInUser, blast: Blast): Promise<number> {
    const name = [...`Copy of ${blast.name}`].slice(0, 100).join('');
    const lists = listsShownTo(user, blast).filter((list) => !isDeleted(list));
    return this.create(user, { ...blast, name, lists, scheduledAt: null, timeZone: null });
  }

  private async tell(user: SignedInUser, id: number): Promise<void> {
    await this.live.publish(user.accountId, 'blasts', `blast:${id}`);
  }
}

function columnsOf({ lineId, name, body, optOutNotice, quietHours, scheduledAt, timeZone }: BlastDraft): unknown[] {
  return [lineId, name, body, optOutNotice, quietHours, scheduledAt, timeZone];
}
