import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { KeywordsModule } from '../keywords/keywords.module.js';
import { CarrierCallsModule } from '../messaging/carrier/carrier-calls.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { CarrierDoor } from './carrier-door.js';
import { KnownLines } from './known-lines.js';
import { OwnLines } from './own-lines.js';
import { ReceivedTexts } from './received-texts.js';
import { UnplacedTextsController } from './unplaced/unplaced-texts.controller.js';
import { UnplacedTexts } from './unplaced/unplaced-texts.js';

@Module({
  imports: [ConsentModule, KeywordsModule, MessagingModule, CarrierCallsModule],
  controllers: [UnplacedTextsController],
  providers: [CarrierDoor, KnownLines, OwnLines, ReceivedTexts, UnplacedTexts],
  exports: [CarrierDoor, ReceivedTexts],
})
export class InboundModule {}
