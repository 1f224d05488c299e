import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { KeywordsModule } from '../keywords/keywords.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { KnownLines } from './known-lines.js';
import { ReceivedTexts } from './received-texts.js';
import { SimulatedWebhookController } from './simulated-webhook.controller.js';
import { UnplacedTextsController } from './unplaced/unplaced-texts.controller.js';
import { UnplacedTexts } from './unplaced/unplaced-texts.js';

@Module({
  imports: [ConsentModule, KeywordsModule, MessagingModule],
  controllers: [SimulatedWebhookController, UnplacedTextsController],
  providers: [KnownLines, ReceivedTexts, UnplacedTexts],
  exports: [ReceivedTexts],
})
export class InboundModule {}
