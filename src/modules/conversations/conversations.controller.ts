import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { refuseForm } from '../../shared/form.js';
import { goTo, type Page, type Redirection, showInstead } from '../../shared/web/page.js';
import { BigRowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { ConversationFilter } from './conversation-filter.js';
import { ConversationPage } from './conversation-page.js';
import { Conversations } from './conversations.js';
import { partOf } from './page-part.js';
import { Replies } from './replies.js';
import { ReplyForm } from './reply.form.js';
import { nameOf } from './thread.view.js';

type Values = Record<string, unknown>;

/** The sidebar, a conversation, its replies, its closing and reopening. */
@Controller('conversations')
export class ConversationsController {
  constructor(
    private readonly pages: ConversationPage,
    private readonly conversations: Conversations,
    private readonly replies: Replies,
  ) {}

  @Get()
  index(
    @CurrentUser() user: SignedInUser,
    @Query() query: Values,
    @Headers('hx-target') target?: string,
  ): Promise<Page> {
    return this.pages.withoutThread({ user, query, target });
  }

  @Get(':id')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Query() query: Values,
    @Headers('hx-target') target?: string,
  ): Promise<Page> {
    const conversation = await this.pages.find(user, id);
    // The sidebar beside it refreshes itself, whether anyone looks or not.
    if (partOf(target) !== 'list') await this.conversations.markRead(conversation);
    return this.pages.withThread({ user, query, target }, conversation);
  }

  /** What is refused here is a courtesy to the writer: the guard rules when the text is about to leave. */
  @Post(':id/replies')
  async reply(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Query() query: Values,
    @Body() body: unknown,
    @Headers('hx-target') target?: string,
  ): Promise<Page | Redirection> {
    const conversation = await this.pages.find(user, id);
    const form = conversation.optOut ? refuseForm(body, {}) : ReplyForm.from(body);
    if (!form.ok) return this.pages.withThread({ user, query, target }, conversation, form, 422);
    await this.replies.submit(conversation, user.id, form.value.body);
    const filter = ConversationFilter.from(query, user);
    return showInstead(`/conversations/${conversation.id}${ConversationFilter.toQuery(filter, filter.after)}`);
  }

  @Post(':id/closure')
  async close(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Redirection> {
    const conversation = await this.pages.find(user, id);
    await this.conversations.close(conversation);
    return goTo(
      '/conversations',
      `The conversation with ${nameOf(conversation, user.defaultCountry)} is closed. A new text opens it again.`,
    );
  }

  @Post(':id/reopening')
  async reopen(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Redirection> {
    const conversation = await this.pages.find(user, id);
    await this.conversations.reopen(conversation);
    return goTo(`/conversations/${conversation.id}`);
  }
}
