import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import { Dispatch } from './dispatch.js';
import { DISPATCH_QUEUE, type DispatchJob } from './wakeups.js';

@Processor(DISPATCH_QUEUE)
export class DispatchProcessor {
  constructor(private readonly dispatch: Dispatch) {}

  @Process({ concurrency: 50 })
  send(job: Job<DispatchJob>): void {
    this.dispatch.wake(job.data.lineId);
  }
}
