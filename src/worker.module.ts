import { Module } from '@nestjs/common';
import { BlastsWorker } from './modules/blasts/blasts.worker.js';
import { ConsentWorker } from './modules/consent/consent.worker.js';
import { ImportsWorker } from './modules/imports/imports.worker.js';
import { MessagingWorker } from './modules/messaging/messaging.worker.js';
import { ConfigModule } from './shared/config.module.js';
import { DatabaseModule } from './shared/database/database.module.js';
import { LiveUpdatesModule } from './shared/live-updates/live-updates.module.js';
import { QueuesModule } from './shared/queues.module.js';
import { RedisModule } from './shared/redis.module.js';

/** The worker process: processors and timers live only here. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule.for([]),
    RedisModule,
    LiveUpdatesModule,
    QueuesModule,
    ConsentWorker,
    MessagingWorker,
    BlastsWorker,
    ImportsWorker,
  ],
})
export class WorkerModule {}
