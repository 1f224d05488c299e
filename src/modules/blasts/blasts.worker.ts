import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module.js';
import { Audience } from './audience.js';
import { BlastSweep } from './blast-sweep.js';
import { BLASTS_QUEUE } from './blast-wakeups.js';
import { BlastsProcessor } from './blasts.processor.js';
import { Launches } from './launches.js';

/** Launching and finishing Blasts, for worker processes only. */
@Module({
  imports: [MessagingModule, BullModule.registerQueue({ name: BLASTS_QUEUE })],
  providers: [Audience, Launches, BlastSweep, BlastsProcessor],
})
export class BlastsWorker {}
