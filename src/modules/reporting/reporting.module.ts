import { Module } from '@nestjs/common';
import { CsvCopy } from './csv-copy.js';
import { OptInOutReport } from './opt-in-out.report.js';
import { ReportsController } from './reports.controller.js';

/** Reports to read and to download, one file each. */
@Module({ controllers: [ReportsController, OptInOutReport], providers: [CsvCopy] })
export class ReportingModule {}
