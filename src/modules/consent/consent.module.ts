import { Module } from '@nestjs/common';
import { ConsentGuard } from './consent-guard.js';
import { Consents } from './consents.js';
import { HandOvers } from './hand-overs.js';

@Module({
  providers: [Consents, ConsentGuard, HandOvers],
  exports: [Consents, ConsentGuard, HandOvers],
})
export class ConsentModule {}
