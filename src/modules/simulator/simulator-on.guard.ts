import { type CanActivate, Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../shared/config.module.js';
import { NotFound } from '../../shared/web/refusals.js';

/** Where the simulator isn't switched on, its pages don't exist. */
@Injectable()
export class SimulatorOnGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(): boolean {
    if (!this.config.simulator) throw new NotFound();
    return true;
  }
}
