import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { Responders } from '../keywords/responders.js';
import { ImportChunks } from './import-chunks.js';
import { ImportNews } from './import-news.js';
import { IMPORTS_QUEUE } from './import-wakeups.js';
import { ConsentSteps } from './runs/consent-steps.js';
import { ContactSteps } from './runs/contact-steps.js';
import { ImportRun } from './runs/import-run.js';
import { ImportRuns } from './runs/import-runs.js';
import { ImportSweep } from './runs/import-sweep.js';
import { ImportsProcessor } from './runs/imports.processor.js';
import { Merging } from './runs/merging.js';
import { RunEndings } from './runs/run-endings.js';
import { RunLock } from './runs/run-lock.js';
import { Staging } from './runs/staging.js';
import { Tidying } from './runs/tidying.js';

/** Running imports, for worker processes only. */
@Module({
  imports: [ConsentModule, BullModule.registerQueue({ name: IMPORTS_QUEUE })],
  providers: [
    ImportChunks,
    ImportNews,
    Responders,
    RunLock,
    Staging,
    ConsentSteps,
    ContactSteps,
    Tidying,
    Merging,
    RunEndings,
    ImportRun,
    ImportRuns,
    ImportSweep,
    ImportsProcessor,
  ],
})
export class ImportsWorker {}
