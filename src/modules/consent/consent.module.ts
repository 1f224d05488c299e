import { Module } from '@nestjs/common';
import { ConsentGuard } from './consent-guard.js';
import { Consents } from './consents.js';
import { HandOvers } from './hand-overs.js';
import { OptedInAudience } from './opted-in-audience.js';

@Module({
  providers: [Consents, ConsentGuard, HandOvers, OptedInAudience],
  exports: [Consents, ConsentGuard, HandOvers, OptedInAudience],
})
export class ConsentModule {}
