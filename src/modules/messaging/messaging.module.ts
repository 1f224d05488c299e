import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { Deliveries } from './deliveries.js';
import { MessageNews } from './message-news.js';
import { Outbox } from './outbox.js';
import { DISPATCH_QUEUE, Wakeups } from './wakeups.js';

/** Submitting texts and taking receipts: for every process. Sending is in MessagingWorker alone. */
@Module({
  imports: [ConsentModule, BullModule.registerQueue({ name: DISPATCH_QUEUE })],
  providers: [Outbox, Wakeups, Deliveries, MessageNews],
  exports: [Outbox, Deliveries, MessageNews],
})
export class MessagingModule {}
