import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { KeywordsModule } from '../keywords/keywords.module.js';
import { Checks } from './checks/checks.js';
import { ImportChunks } from './import-chunks.js';
import { ImportNews } from './import-news.js';
import { IMPORTS_QUEUE, ImportWakeups } from './import-wakeups.js';
import { ImportsController } from './imports.controller.js';
import { Imports } from './imports.js';
import { MappingsController } from './mappings/mappings.controller.js';
import { Mappings } from './mappings/mappings.js';
import { RowErrorsController } from './row-errors/row-errors.controller.js';
import { RowErrors } from './row-errors/row-errors.js';
import { RunsController } from './runs/runs.controller.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { Uploads } from './uploads/uploads.js';

/** Contacts and Consent Status Imports: choosing a file, matching its columns, checking, running, and what came of it. */
@Module({
  imports: [KeywordsModule, BullModule.registerQueue({ name: IMPORTS_QUEUE })],
  controllers: [UploadsController, MappingsController, RowErrorsController, RunsController, ImportsController],
  providers: [Imports, ImportChunks, ImportNews, ImportWakeups, Uploads, RowErrors, Mappings, Checks],
})
export class ImportsModule {}
