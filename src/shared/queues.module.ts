import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from './config.module.js';

/** How every process reaches the Bull queues. Jobs carry ids only: PostgreSQL is the truth, Redis wakes people up. */
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({ url: config.redisUrl, prefix: 'assent' }),
    }),
  ],
})
export class QueuesModule {}
