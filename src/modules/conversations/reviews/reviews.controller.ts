import { Controller, Param, Post, Query } from '@nestjs/common';
import { type Redirection, showInstead } from '../../../shared/web/page.js';
import { NotFound } from '../../../shared/web/refusals.js';
import { BigRowId, bigRowIdIn } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { ConversationFilter } from '../conversation-filter.js';
import { ConversationPage } from '../conversation-page.js';
import type { Conversation } from '../thread.js';
import { nameOf, threadPath } from '../thread.view.js';
import { decidedBefore } from './review-words.js';
import { type Decision, Reviews } from './reviews.js';

type Values = Record<string, unknown>;

/** One click on a suspicious text: opt the customer out, or dismiss it. */
@Controller('conversations/:id/reviews/:messageId')
export class ReviewsController {
  constructor(
    private readonly pages: ConversationPage,
    private readonly reviews: Reviews,
  ) {}

  @Post('opt-out')
  async optOut(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Param('messageId', BigRowId) messageId: number,
    @Query() query: Values,
  ): Promise<Redirection> {
    const conversation = await this.pages.find(user, id);
    const decision = await this.reviews.optOut(conversation, messageId, user.id);
    const name = nameOf(conversation, user.defaultCountry);
    return backToThread(user, conversation, query, decision, `${name} is Opted Out now.`);
  }

  @Post('dismissal')
  async dismiss(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Param('messageId', BigRowId) messageId: number,
    @Query() query: Values,
  ): Promise<Redirection> {
    const conversation = await this.pages.find(user, id);
    const decision = await this.reviews.dismiss(conversation, messageId, user.id);
    const name = nameOf(conversation, user.defaultCountry);
    return backToThread(user, conversation, query, decision, `Dismissed: nothing changes for ${name}.`);
  }
}

function backToThread(
  user: SignedInUser,
  { id }: Conversation,
  query: Values,
  decision: Decision,
  done: string,
): Redirection {
  if (!decision) throw new NotFound('review');
  const url = threadPath(id, ConversationFilter.from(query, user), bigRowIdIn(query.before));
  if (decision.holds) return showInstead(url, done);
  return showInstead(url, { kind: 'problem', text: decidedBefore(decision.before, user.timeZone) });
}
