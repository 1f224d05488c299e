import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import { IMPORTS_QUEUE, type ImportJob } from '../import-wakeups.js';
import { ImportRuns } from './import-runs.js';

@Processor(IMPORTS_QUEUE)
export class ImportsProcessor {
  constructor(private readonly runs: ImportRuns) {}

  @Process()
  run(job: Job<ImportJob>): void {
    this.runs.wake(job.data.importId);
  }
}
