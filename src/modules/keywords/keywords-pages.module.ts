import { Module } from '@nestjs/common';
import { Choosable } from './choosable.js';
import { KeywordsController } from './keywords.controller.js';
import { ResponderChanges } from './responder-changes.js';
import { ResponderStatesController } from './responder-states.controller.js';
import { TriesController } from './tries.controller.js';

/** The pages about keywords; only in the web process. */
@Module({
  // The fixed addresses of tries come before those with an id.
  controllers: [TriesController, KeywordsController, ResponderStatesController],
  providers: [Choosable, ResponderChanges],
})
export class KeywordsPagesModule {}
