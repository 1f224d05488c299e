import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import type { MessageStatus } from '../../messaging/message.js';
import { Outbox } from '../../messaging/outbox.js';
import { Samples } from '../audience/samples.js';
import type { Blast } from '../blast.js';
import { checkedParts } from '../blast-text.js';
import { textFor } from '../text-preview.view.js';

export type TestText = {
  messageId: number;
  mobileNumber: string;
  userName: string;
  at: Date;
  status: MessageStatus;
  rulingReason: string | null;
  failure: string | null;
};

const LATEST = `
  select t.message_id as "messageId", m.mobile_number as "mobileNumber", u.name as "userName", m.created_at as at,
         m.status, m.ruling_reason as "rulingReason", m.failure
  from blast_tests t join messages m on m.id = t.message_id join users u on u.id = t.user_id
  where t.blast_id = $1 order by t.message_id desc limit 3`;

/**
 * A Blast's text sent to a colleague's own phone. It is a one-to-one text and leaves by the same road as any other: its
 * origin is the conversation, because it needs no opt-in, and an opt-out of that phone blocks it like everything else.
 */
@Injectable()
export class TestTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    private readonly samples: Samples,
  ) {}

  /** Sends what the sample contact would get, and remembers the number for this user's next test. */
  async send(user: SignedInUser, blast: Blast, mobileNumber: string): Promise<void> {
    const sample = await this.samples.of(blast.accountId, blast.lists);
    const { text, withNotice } = textFor(checkedParts(blast.body), sample, blast);
    await this.em.fork().transactional(async (em) => {
      const { accountId, lineId } = blast;
      const body = withNotice ?? text;
      const messageId = await this.outbox.submit(em, {
        accountId,
        lineId,
        mobileNumber,
        body,
        origin: 'conversation',
        userId: user.id,
      });
      const sql = 'insert into blast_tests (message_id, blast_id, user_id) values ($1, $2, $3)';
      await query(em, sql, [messageId, blast.id, user.id]);
      await query(em, 'update users set mobile_number = $2 where id = $1', [user.id, mobileNumber]);
    });
    this.outbox.wake(blast.lineId);
  }

  /** The latest of this Blast. */
  of(blastId: number): Promise<TestText[]> {
    return query<TestText>(this.em, LATEST, [blastId]);
  }

  /** Where the user's last test went; empty before the first. */
  async numberOf(userId: number): Promise<string> {
    const sql = 'select mobile_number as number from users where id = $1';
    const [user] = await query<{ number: string | null }>(this.em, sql, [userId]);
    return user?.number ?? '';
  }
}
