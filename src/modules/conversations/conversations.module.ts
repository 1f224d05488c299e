import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module.js';
import { ConversationList } from './conversation-list.js';
import { ConversationPage } from './conversation-page.js';
import { Conversations } from './conversations.js';
import { ConversationsController } from './conversations.controller.js';
import { Replies } from './replies.js';
import { Threads } from './threads.js';

/** What was texted between a line and a contact, and answering it. */
@Module({
  imports: [MessagingModule],
  controllers: [ConversationsController],
  providers: [ConversationList, ConversationPage, Conversations, Replies, Threads],
  exports: [Conversations],
})
export class ConversationsModule {}
