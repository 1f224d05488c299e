import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../../config.js';
import { CONFIG } from '../../../../shared/config.module.js';
import type { Clearance } from '../../../consent/clearance.js';
import { type Carrier, type HandOver, MOST_HAND_OVERS } from '../carrier.js';
import { ScreenNetwork } from './screen-network.js';
import { HttpNetwork, type SimulatedNetwork } from './simulated-network.js';

/** A carrier that costs nothing: it delivers to phones on the screen, or to a process that plays the carrier. */
@Injectable()
export class SimulatedCarrier implements Carrier {
  readonly name = 'simulated';
  private readonly network: SimulatedNetwork;

  constructor(em: EntityManager, @Inject(CONFIG) config: Pick<Config, 'simulatedCarrierUrl' | 'simulator'>) {
    this.network = config.simulatedCarrierUrl
      ? new HttpNetwork(config.simulatedCarrierUrl, MOST_HAND_OVERS)
      : new ScreenNetwork(em, config.simulator);
  }

  async send(clearance: Clearance): Promise<HandOver> {
    return this.network.take(clearance);
  }
}
