import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';

type Changed = { id: number; accountId: number; lineId: number };

/** So many are told one by one; where a step changed more, every open conversation looks again. */
const MOST_CONVERSATIONS = 200;

/** Conversations of line $1 with numbers after $2 through $3 whose consent is what import $4 said. */
const CONVERSATIONS = `
  select c.id from conversations c
  cross join lateral (select event_id from consents
    where line_id = c.line_id and mobile_number = c.mobile_number limit 1) s
  cross join lateral (select cause, evidence from consent_events where id = s.event_id limit 1) e
  where c.line_id = $1 and c.mobile_number > $2 and c.mobile_number <= $3
    and e.cause = 'import' and (e.evidence ->> 'importId')::int = $4
  limit ${MOST_CONVERSATIONS + 1}`;

/** Tells open pages of an import's progress and of the opt-in lists it fills, and the list of imports when one begins or ends. */
@Injectable()
export class ImportNews {
  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  /** After a step's commit: an open conversation shows at once that its customer opted out or in. */
  async consentChanged({ id, accountId, lineId }: Changed, after: string, through: string): Promise<void> {
    const found = await query<{ id: number }>(this.em.fork(), CONVERSATIONS, [lineId, after, through, id]);
    if (found.length === 0) return;
    const names =
      found.length > MOST_CONVERSATIONS ? ['every-conversation'] : found.map((one) => `conversation:${one.id}`);
    await this.live.publish(accountId, 'conversations', ...names);
  }

  progressed({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'opt-in-lists');
  }

  /** Its last rows have changed the opt-in lists since they were last told of. */
  ended({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'imports', 'opt-in-lists');
  }

  changed({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'imports');
  }
}
