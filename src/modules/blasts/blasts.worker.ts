import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { BlastSweep } from './blast-sweep.js';
import { BLASTS_QUEUE } from './blast-wakeups.js';
import { BlastsProcessor } from './blasts.processor.js';
import { Launches } from './launches.js';
import { Counting } from './progress/counting.js';

/** Launching and finishing Blasts, for worker processes only. */
@Module({
  imports: [ConsentModule, MessagingModule, BullModule.registerQueue({ name: BLASTS_QUEUE })],
  providers: [Launches, BlastSweep, BlastsProcessor, Counting],
})
export class BlastsWorker {}
