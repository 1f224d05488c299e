import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Conversations } from '../modules/conversations/conversations.js';
import { Replies } from '../modules/conversations/replies.js';
import type { Conversation } from '../modules/conversations/thread.js';
import { Threads } from '../modules/conversations/threads.js';
import { CustomerTexts } from '../modules/simulator/customer-texts.js';
import { queryOne } from '../shared/database/query.js';
import type { CreatedAccount } from './demo-account.js';
import { patients, practice, type Talk, talks } from './practice.js';

/** What the practice and its patients texted, by the same roads as ever: nothing is written past the services. */
@Injectable()
export class DemoTalks {
  constructor(
    private readonly em: EntityManager,
    private readonly customerTexts: CustomerTexts,
    private readonly conversations: Conversations,
    private readonly threads: Threads,
    private readonly replies: Replies,
  ) {}

  async hold(account: CreatedAccount): Promise<void> {
    for (const talk of talks) await this.holdOne(account, talk);
  }

  private async holdOne(account: CreatedAccount, talk: Talk): Promise<void> {
    const lineId = account.lines[talk.line];
    const to = practice.lines[talk.line].phoneNumber;
    const from = patients[talk.patient]?.mobileNumber ?? '';
    for (const said of talk.said) {
      if ('patient' in said) await this.customerTexts.send({ from, to, body: said.patient });
      else await this.replies.submit(await this.conversation(account, lineId, from), account.adminId, said.staff);
    }
    if (talk.closed) await this.conversations.close(await this.conversation(account, lineId, from));
  }

  private async conversation(
    { accountId }: CreatedAccount,
    lineId: number,
    mobileNumber: string,
  ): Promise<Conversation> {
    const { id } = await queryOne<{ id: number }>(
      this.em.fork(),
      'select id from conversations where line_id = $1 and mobile_number = $2',
      [lineId, mobileNumber],
    );
    const conversation = await this.threads.find({ accountId, lineIds: [lineId] }, id);
    if (!conversation) throw new Error(`There is no conversation ${id}.`);
    return conversation;
  }
}
