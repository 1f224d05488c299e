import { Global, Inject, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import type { Config } from '../config.js';
import { CONFIG } from './config.module.js';

/** The token of the process's Redis connection: it fails fast, and nothing that matters may depend on it. */
export const REDIS = Symbol('Redis');

/** One that hangs must not be waited for, any more than one that is away. */
const PATIENCE_MS = 500;

/** @param options whatever the connection needs besides failing fast */
export function openRedis(url: string, options: RedisOptions = {}): Redis {
  const redis = new Redis(url, {
    ...options,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
  });
  const logger = new Logger('Redis');
  let down = false;
  redis.on('error', (error: Error) => {
    if (!down) logger.error(`Redis does not answer: ${error.message}`);
    down = true;
  });
  redis.on('ready', () => {
    down = false;
  });
  return redis;
}

@Injectable()
class RedisClosing implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}

@Global()
@Module({
  providers: [
    {
      provide: REDIS,
      inject: [CONFIG],
      useFactory: (config: Config) => openRedis(config.redisUrl, { commandTimeout: PATIENCE_MS }),
    },
    RedisClosing,
  ],
  exports: [REDIS],
})
export class RedisModule {}
