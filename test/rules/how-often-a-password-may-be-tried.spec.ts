import type { Redis } from 'ioredis';
import { SignInThrottle } from '../../src/modules/accounts/signing-in/sign-in-throttle.js';
import { TooManyAttempts } from '../../src/shared/web/refusals.js';

/** Without Redis each process counts by itself, by the same rules. */
const throttle = () =>
  new SignInThrottle({ status: 'end', del: () => Promise.reject(new Error('away')) } as unknown as Redis);

const admitted = async (tries: number, attempt: (index: number) => Promise<void>) => {
  for (let index = 0; index < tries; index += 1) {
    try {
      await attempt(index);
    } catch (refused) {
      expect(refused).toBeInstanceOf(TooManyAttempts);
      return index;
    }
  }
  return tries;
};

describe('how often a password may be tried', () => {
  it('is 8 times for one e-mail from one address', async () => {
    const guarded = throttle();
    expect(await admitted(100, () => guarded.admit('ada@example.com', '192.0.2.1'))).toBe(8);
    await expect(guarded.admit('sam@example.com', '192.0.2.1')).resolves.toBeUndefined();
  });

  it('is 60 times from one address, whatever the e-mail', async () => {
    const guarded = throttle();
    expect(await admitted(100, (index) => guarded.admit(`user${index}@example.com`, '192.0.2.1'))).toBe(60);
    await expect(guarded.admit('ada@example.com', '192.0.2.2')).resolves.toBeUndefined();
  });

  it('is 50 times for one e-mail, whatever the address', async () => {
    const guarded = throttle();
    expect(await admitted(100, (index) => guarded.admit('ada@example.com', `192.0.2.${index}`))).toBe(50);
    await expect(guarded.admit('sam@example.com', '192.0.2.200')).resolves.toBeUndefined();
  });

  it('begins anew after the right one, as far as its own address goes', async () => {
    const guarded = throttle();
    for (let times = 1; times <= 20; times += 1) {
      await guarded.admit('ada@example.com', '192.0.2.1');
      await guarded.forgive('ada@example.com', '192.0.2.1');
    }
    expect(await admitted(100, () => guarded.admit('ada@example.com', '192.0.2.1'))).toBe(8);
  });
});
