import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { REDIS } from '../../../shared/redis.module.js';
import { TooManyAttempts } from '../../../shared/web/refusals.js';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/**
 * Slows down guessing: in a quarter of an hour 8 wrong passwords for one e-mail from one address, and 60 from one address;
 * in an hour 50 for one e-mail from wherever, so that changing addresses is of little use.
 */
@Injectable()
export class SignInThrottle {
  private readonly ofPerson: RateLimiterAbstract;
  private readonly ofAddress: RateLimiterAbstract;
  private readonly ofEmail: RateLimiterAbstract;

  constructor(@Inject(REDIS) redis: Redis) {
    this.ofPerson = limiter(redis, 'sign-in:person', 8, QUARTER_HOUR);
    this.ofAddress = limiter(redis, 'sign-in:address', 60, QUARTER_HOUR);
    this.ofEmail = limiter(redis, 'sign-in:email', 50, HOUR);
  }

  /** Counts an attempt before the password is looked at, so that many at once count as well. */
  async admit(email: string, address: string): Promise<void> {
    try {
      await this.ofAddress.consume(address);
      await this.ofPerson.consume(`${email} ${address}`);
      await this.ofEmail.consume(email);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyAttempts(Math.ceil(refused.msBeforeNext / 1000));
    }
  }

  /** The right password forgives the wrong ones before it. */
  async forgive(email: string, address: string): Promise<void> {
    await this.ofPerson.delete(`${email} ${address}`);
    await this.ofAddress.reward(address);
    await this.ofEmail.reward(email);
  }
}

function limiter(redis: Redis, keyPrefix: string, points: number, duration: number): RateLimiterAbstract {
  const insuranceLimiter = new RateLimiterMemory({ keyPrefix, points, duration });
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix,
    points,
    duration,
    insuranceLimiter,
    rejectIfRedisNotReady: true,
  });
}
