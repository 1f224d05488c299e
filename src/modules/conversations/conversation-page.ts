import { Injectable } from '@nestjs/common';
import { blankForm, type FormView } from '../../shared/form.js';
import { type Page, page } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { bigRowIdIn } from '../../shared/web/row-id.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { ConversationFilter } from './conversation-filter.js';
import { ConversationList } from './conversation-list.js';
import { listView } from './conversation-list.view.js';
import { fragmentOf, partOf } from './page-part.js';
import { Reviews } from './reviews/reviews.js';
import type { Conversation } from './thread.js';
import { nameOf, threadView } from './thread.view.js';
import { Threads } from './threads.js';

/** What was asked for; target is the element that htmx wants to swap, if htmx asks. */
export type Asked = { user: SignedInUser; query: Record<string, unknown>; target: string | undefined };

/** The Conversations page: the sidebar, and beside it the conversation that is open. */
@Injectable()
export class ConversationPage {
  constructor(
    private readonly conversations: ConversationList,
    private readonly threads: Threads,
    private readonly reviews: Reviews,
  ) {}

  /** The conversation of a URL. Throws NotFound for anything that this user may not see. */
  async find(user: SignedInUser, id: number): Promise<Conversation> {
    const conversation = await this.threads.find(user, id);
    if (!conversation) throw new NotFound('conversation');
    return conversation;
  }

  async withoutThread(asked: Asked): Promise<Page> {
    const model = { list: await this.list(asked, null), thread: null };
    const fragment = fragmentOf(partOf(asked.target));
    return page('conversations/index', { title: 'Conversations', nav: 'conversations', model, fragment });
  }

  async withThread(
    asked: Asked,
    conversation: Conversation,
    form: FormView = blankForm(),
    status = 200,
  ): Promise<Page> {
    const part = partOf(asked.target);
    const [list, thread] = await Promise.all([
      part === 'thread' ? null : this.list(asked, conversation.id),
      part === 'list' ? null : this.thread(asked, conversation, form),
    ]);
    const title = `${nameOf(conversation, asked.user.defaultCountry)} · Conversations`;
    return page('conversations/index', {
      title,
      nav: 'conversations',
      status,
      model: { list, thread },
      fragment: fragmentOf(part),
    });
  }

  private async list({ user, query }: Asked, current: number | null) {
    const filter = ConversationFilter.from(query, user);
    const [rows, lines, waiting] = await Promise.all([
      this.conversations.page(user, filter),
      this.conversations.lines(user),
      this.reviews.waiting(user),
    ]);
    return listView(rows, lines, waiting, filter, current, user.defaultCountry);
  }

  private async thread({ user, query }: Asked, conversation: Conversation, form: FormView) {
    const before = bigRowIdIn(query.before);
    const thread = await this.threads.read(user, conversation, before);
    return threadView(conversation, thread, user, ConversationFilter.from(query, user), before, form);
  }
}
