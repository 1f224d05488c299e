import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import type { Conversation } from './thread.js';

/** Opening, closing and reading conversations; open pages hear of each change. */
@Injectable()
export class Conversations {
  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  /** The conversation between the line and the contact, which is open then. Null when either isn't the account's. */
  async open(accountId: number, lineId: number, contactId: number): Promise<number | null> {
    const [opened] = await query<{ id: number }>(
      this.em.fork(),
      `insert into conversations (account_id, line_id, mobile_number, contact_id)
       select l.account_id, l.id, ct.mobile_number, ct.id
       from lines l join contacts ct on ct.account_id = l.account_id
       where l.account_id = $1 and l.id = $2 and ct.id = $3 and ct.deleted_at is null
       on conflict (line_id, mobile_number) do update set status = 'open'
       returning id`,
      [accountId, lineId, contactId],
    );
    if (!opened) return null;
    await this.live.publish(accountId, `conversation:${opened.id}`, 'conversations');
    return opened.id;
  }

  async close(conversation: Conversation): Promise<void> {
    await this.change(conversation, `status = 'closed', unread = false`);
  }

  async reopen(conversation: Conversation): Promise<void> {
    await this.change(conversation, `status = 'open'`);
  }

  async markRead(conversation: Conversation): Promise<void> {
    if (!conversation.unread) return;
    await query(this.em.fork(), 'update conversations set unread = false where id = $1', [conversation.id]);
    await this.live.publish(conversation.accountId, 'conversations');
  }

  private async change({ id, accountId }: Conversation, set: string): Promise<void> {
    await query(this.em.fork(), `update conversations set ${set} where id = $1`, [id]);
    await this.live.publish(accountId, `conversation:${id}`, 'conversations');
  }
}
