import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { CarrierOptOuts } from './carrier-opt-outs.js';
import { Deliveries } from './deliveries.js';
import { MessageNews } from './message-news.js';
import { Outbox } from './outbox.js';
import { DISPATCH_QUEUE, Wakeups } from './wakeups.js';

/** Submitting texts and taking receipts: for every process. Sending is in MessagingWorker alone. */
@Module({
  imports: [ConsentModule, BullModule.registerQueue({ name: DISPATCH_QUEUE })],
  providers: [Outbox, Wakeups, CarrierOptOuts, Deliveries, MessageNews],
  exports: [Outbox, CarrierOptOuts, Deliveries, MessageNews],
})
export class MessagingModule {}
