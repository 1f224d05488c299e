import { Injectable } from '@nestjs/common';
import type { Carrier } from './carrier.js';
import { SimulatedCarrier } from './simulated/simulated-carrier.js';
import { TwilioCarrier } from './twilio/twilio-carrier.js';

/** The carriers by the name that a line gives. */
@Injectable()
export class Carriers {
  private readonly byName: Map<string, Carrier>;

  constructor(simulated: SimulatedCarrier, twilio: TwilioCarrier) {
    this.byName = new Map([simulated, twilio].map((carrier: Carrier) => [carrier.name, carrier]));
  }

  named(name: string): Carrier {
    const carrier = this.byName.get(name);
    if (!carrier) throw new Error(`There is no carrier named ${name}.`);
    return carrier;
  }
}
