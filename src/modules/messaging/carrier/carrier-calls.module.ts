import { Module } from '@nestjs/common';
import { CredentialsModule } from '../../lines/credentials/credentials.module.js';
import { CarrierCalls } from './carrier-calls.js';
import { SimulatedWebhooks } from './simulated/simulated-webhooks.js';
import { TwilioReception } from './twilio/twilio-reception.js';
import { TwilioWebhooks } from './twilio/twilio-webhooks.js';

/** Being called by carriers, for the web process. Nothing here can send. */
@Module({
  imports: [CredentialsModule],
  providers: [CarrierCalls, SimulatedWebhooks, TwilioReception, TwilioWebhooks],
  exports: [CarrierCalls],
})
export class CarrierCallsModule {}
