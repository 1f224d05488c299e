import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { REDIS } from '../../../shared/redis.module.js';
import { TooManyAttempts } from '../../../shared/web/refusals.js';

const QUARTER_HOUR = 15 * 60;

/** Slows down guessing: 8 wrong passwords in a quarter of an hour for one e-mail from one address, 60 from one address. */
@Injectable()
export class SignInThrottle {
  private readonly ofPerson: RateLimiterAbstract;
  private readonly ofAddress: RateLimiterAbstract;

  constructor(@Inject(REDIS) redis: Redis) {
    this.ofPerson = limiter(redis, 'sign-in:person', 8);
    this.ofAddress = limiter(redis, 'sign-in:address', 60);
  }

  /** Counts an attempt before the password is looked at, so that many at once count as well. */
  async admit(email: string, address: string): Promise<void> {
    try {
      await this.ofAddress.consume(address);
      await this.ofPerson.consume(`${email} ${address}`);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyAttempts(Math.ceil(refused.msBeforeNext / 1000));
    }
  }

  /** The right password forgives the wrong ones before it. */
  async forgive(email: string, address: string): Promise<void> {
    await this.ofPerson.delete(`${email} ${address}`);
    await this.ofAddress.reward(address);
  }
}

function limiter(redis: Redis, keyPrefix: string, points: number): RateLimiterAbstract {
  const insuranceLimiter = new RateLimiterMemory({ keyPrefix, points, duration: QUARTER_HOUR });
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix,
    points,
    duration: QUARTER_HOUR,
    insuranceLimiter,
    rejectIfRedisNotReady: true,
  });
}
