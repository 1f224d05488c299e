import { Redis } from 'ioredis';
import type { Assent } from './assent.js';

/** The names that open pages are told, from the moment that it is made. */
export class LiveNews {
  readonly names: string[] = [];

  private constructor(private readonly redis: Redis) {
    redis.on('pmessage', (_pattern, _channel, name: string) => this.names.push(name));
  }

  static async of(assent: Assent): Promise<LiveNews> {
    const redis = new Redis(assent.redisUrl);
    const news = new LiveNews(redis);
    await redis.psubscribe(`assent:${redis.options.db ?? 0}:live:*`);
    return news;
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.names.includes(name));
  }

  stop(): void {
    this.redis.disconnect();
  }
}
