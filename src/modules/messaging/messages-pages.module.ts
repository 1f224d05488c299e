import { Module } from '@nestjs/common';
import { MessageStories } from './message-stories.js';
import { MessagesController } from './messages.controller.js';
import { ReceivedStories } from './received-stories.js';

/** The page of a message, for the web process only. */
@Module({ controllers: [MessagesController], providers: [MessageStories, ReceivedStories] })
export class MessagesPagesModule {}
