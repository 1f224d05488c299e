import { Module } from '@nestjs/common';
import { InboundModule } from '../inbound/inbound.module.js';
import { CustomerTexts } from './customer-texts.js';
import { Phones } from './phones.js';
import { SimulatorController } from './simulator.controller.js';
import { SimulatorPage } from './simulator-page.js';
import { Switchboard } from './switchboard.js';

/** The page that plays the customer, where the configuration switches it on. */
@Module({
  imports: [InboundModule],
  controllers: [SimulatorController],
  providers: [CustomerTexts, Phones, SimulatorPage, Switchboard],
  exports: [CustomerTexts],
})
export class SimulatorModule {}
