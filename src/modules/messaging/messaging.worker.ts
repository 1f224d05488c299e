import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { CredentialsModule } from '../lines/credentials/credentials.module.js';
import { Cancellations } from './cancellations.js';
import { Carriers } from './carrier/carriers.js';
import { SimulatedCarrier } from './carrier/simulated/simulated-carrier.js';
import { SimulatedReceipts } from './carrier/simulated/simulated-receipts.js';
import { KnownCredentials } from './carrier/twilio/known-credentials.js';
import { TwilioCarrier } from './carrier/twilio/twilio-carrier.js';
import { Claims } from './claims.js';
import { Dispatch } from './dispatch.js';
import { DispatchProcessor } from './dispatch.processor.js';
import { LineLeases } from './line-leases.js';
import { MessagingModule } from './messaging.module.js';
import { Outcomes } from './outcomes.js';
import { QuietHours } from './quiet-hours/quiet-hours.js';
import { Sweep } from './sweep.js';
import { DISPATCH_QUEUE } from './wakeups.js';

/** Sending, for worker processes only. */
@Module({
  imports: [MessagingModule, ConsentModule, CredentialsModule, BullModule.registerQueue({ name: DISPATCH_QUEUE })],
  providers: [
    Carriers,
    SimulatedCarrier,
    SimulatedReceipts,
    TwilioCarrier,
    KnownCredentials,
    Cancellations,
    Claims,
    Dispatch,
    DispatchProcessor,
    LineLeases,
    Outcomes,
    QuietHours,
    Sweep,
  ],
})
export class MessagingWorker {}
