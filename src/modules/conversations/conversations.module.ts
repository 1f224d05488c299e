import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module.js';
import { ConversationList } from './conversation-list.js';
import { ConversationPage } from './conversation-page.js';
import { Conversations } from './conversations.js';
import { ConversationsController } from './conversations.controller.js';
import { NewConversations } from './new-conversations.js';
import { NewConversationsController } from './new-conversations.controller.js';
import { Replies } from './replies.js';
import { Threads } from './threads.js';

/** What was texted between a line and a contact, and answering it. */
@Module({
  imports: [MessagingModule],
  controllers: [NewConversationsController, ConversationsController],
  providers: [ConversationList, ConversationPage, Conversations, NewConversations, Replies, Threads],
  exports: [Conversations, Replies, Threads],
})
export class ConversationsModule {}
