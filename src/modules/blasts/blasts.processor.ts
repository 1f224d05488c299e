import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import { BLASTS_QUEUE, type BlastJob } from './blast-wakeups.js';
import { Launches } from './launches.js';

@Processor(BLASTS_QUEUE)
export class BlastsProcessor {
  constructor(private readonly launches: Launches) {}

  @Process()
  launch(job: Job<BlastJob>): void {
    this.launches.wake(job.data.blastId);
  }
}
