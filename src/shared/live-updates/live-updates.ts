import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { openRedis, REDIS } from '../redis.module.js';

export type LiveListener = (name: string) => void;

/**
 * Tells every open page of an account the name of what changed ("conversation:12"), from any process.
 * Publish after the commit. Names only, never content; a lost one costs a stale page, nothing more.
 */
@Injectable()
export class LiveUpdates implements OnApplicationShutdown {
  private readonly logger = new Logger('LiveUpdates');
  private readonly prefix: string;
  private readonly listeners = new Map<number, Set<LiveListener>>();
  private subscriber: Redis | undefined;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    // Redis shares its channels among all its databases.
    this.prefix = `assent:${redis.options.db ?? 0}:live:`;
  }

  async publish(accountId: number, ...names: string[]): Promise<void> {
    try {
      await Promise.all(names.map((name) => this.redis.publish(this.prefix + accountId, name)));
    } catch (error) {
      this.logger.warn(`Open pages were not told of ${names.join(', ')}: ${(error as Error).message}`);
    }
  }

  /** Calls the listener with each name of the account until the returned function is called. */
  listen(accountId: number, listener: LiveListener): () => void {
    const listeners = this.listeners.get(accountId) ?? new Set();
    listeners.add(listener);
    this.listeners.set(accountId, listeners);
    if (listeners.size === 1) this.subscribe(accountId);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.listeners.delete(accountId);
      this.subscriber?.unsubscribe(this.prefix + accountId).catch(() => {});
    };
  }

  onApplicationShutdown(): void {
    this.subscriber?.disconnect();
  }

  private subscribe(accountId: number): void {
    this.subscriber ??= this.openSubscriber();
    // While Redis is away this is refused; `ready` subscribes to all of them again.
    this.subscriber.subscribe(this.prefix + accountId).catch(() => {});
  }

  private openSubscriber(): Redis {
    const subscriber = openRedis(this.config.redisUrl);
    subscriber.on('ready', () => {
      for (const accountId of this.listeners.keys()) subscriber.subscribe(this.prefix + accountId).catch(() => {});
    });
    subscriber.on('message', (channel: string, name: string) => {
      const accountId = Number(channel.slice(this.prefix.length));
      for (const listener of this.listeners.get(accountId) ?? []) listener(name);
    });
    return subscriber;
  }
}
