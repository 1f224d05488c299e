import { Module, type OnModuleInit, Optional } from '@nestjs/common';
import { NavBadges } from '../../shared/web/nav-badges.js';
import { ConsentModule } from '../consent/consent.module.js';
import { KeywordsModule } from '../keywords/keywords.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { ConversationList } from './conversation-list.js';
import { ConversationPage } from './conversation-page.js';
import { ConversationsController } from './conversations.controller.js';
import { Conversations } from './conversations.js';
import { NewConversationsController } from './new-conversations.controller.js';
import { NewConversations } from './new-conversations.js';
import { Replies } from './replies.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { Reviews } from './reviews/reviews.js';
import { Threads } from './threads.js';

/** What was texted between a line and a contact, and answering it. */
@Module({
  imports: [ConsentModule, KeywordsModule, MessagingModule],
  controllers: [NewConversationsController, ConversationsController, ReviewsController],
  providers: [ConversationList, ConversationPage, Conversations, NewConversations, Replies, Reviews, Threads],
  exports: [Conversations, Replies, Threads],
})
export class ConversationsModule implements OnModuleInit {
  constructor(
    private readonly list: ConversationList,
    private readonly reviews: Reviews,
    // Only the web process has a navigation.
    @Optional() private readonly badges?: NavBadges,
  ) {}

  onModuleInit(): void {
    this.badges?.show('conversations', (user) => this.list.unread(user));
    this.badges?.show('reviews', (user) => this.reviews.waiting(user), 'to review');
  }
}
