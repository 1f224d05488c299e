import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { BLASTS_QUEUE, BlastWakeups } from './blast-wakeups.js';
import { BlastsController } from './blasts.controller.js';
import { Blasts } from './blasts.js';
import { ChoosableLines } from './choosable-lines.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { RecipientsController } from './recipients.controller.js';
import { Recipients } from './recipients.js';

/** Writing, confirming and watching Blasts, for the web process. */
@Module({
  imports: [ConsentModule, BullModule.registerQueue({ name: BLASTS_QUEUE })],
  controllers: [BlastsController, ConfirmationsController, RecipientsController],
  providers: [Blasts, BlastWakeups, ChoosableLines, Recipients],
})
export class BlastsModule {}
