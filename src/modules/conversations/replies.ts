import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { Outbox } from '../messaging/outbox.js';
import type { Conversation } from './thread.js';

/** Texts that staff write in a conversation. They leave by the one road, where the guard has the last word. */
@Injectable()
export class Replies {
  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    private readonly live: LiveUpdates,
  ) {}

  /** Stores the reply, which opens a closed conversation again, and gets it sent. Returns the message's id. */
  async submit({ id, accountId, lineId, mobileNumber }: Conversation, userId: number, body: string): Promise<number> {
    const messageId = await this.em.fork().transactional(async (em) => {
      await query(
        em,
        `update conversations set status = 'open', unread = false, last_message_at = clock_timestamp() where id = $1`,
        [id],
      );
      return this.outbox.submit(em, {
        accountId,
        lineId,
        mobileNumber,
        body,
        origin: 'conversation',
        originId: id,
        userId,
      });
    });
    this.outbox.wake(lineId);
    await this.live.publish(accountId, `conversation:${id}`, 'conversations');
    return messageId;
  }
}
