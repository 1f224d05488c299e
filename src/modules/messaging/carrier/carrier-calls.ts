import { Injectable } from '@nestjs/common';
import type { CarrierWebhooks } from './carrier.js';
import { SimulatedWebhooks } from './simulated/simulated-webhooks.js';
import { TwilioWebhooks } from './twilio/twilio-webhooks.js';

/** The halves of the carriers that are called by them, by the name in the webhook's address. */
@Injectable()
export class CarrierCalls {
  private readonly byName: Map<string, CarrierWebhooks>;

  constructor(simulated: SimulatedWebhooks, twilio: TwilioWebhooks) {
    this.byName = new Map([simulated, twilio].map((webhooks) => [webhooks.name, webhooks]));
  }

  named(name: string): CarrierWebhooks | undefined {
    return this.byName.get(name);
  }
}
