import { Injectable } from '@nestjs/common';
import type { Carrier } from './carrier.js';
import { SimulatedCarrier } from './simulated/simulated-carrier.js';

/** The carriers by the name that a line gives. */
@Injectable()
export class Carriers {
  private readonly byName: Map<string, Carrier>;

  constructor(simulated: SimulatedCarrier) {
    this.byName = new Map([simulated].map((carrier) => [carrier.name, carrier]));
  }

  named(name: string): Carrier {
    const carrier = this.byName.get(name);
    if (!carrier) throw new Error(`There is no carrier named ${name}.`);
    return carrier;
  }
}
