import { createHmac, timingSafeEqual } from 'node:crypto';

/** The simulated carrier signs the exact bytes that it posts, with a key derived from the installation's secret. */
export function simulatedSignature(secret: string, body: Buffer | string): string {
  return createHmac('sha256', `simulated carrier:${secret}`).update(body).digest('hex');
}

/** Constant time; false for anything that is missing or malformed. */
export function isSimulatedSignature(secret: string, body: Buffer | undefined, given: unknown): boolean {
  if (!body || typeof given !== 'string') return false;
  const expected = Buffer.from(simulatedSignature(secret, body));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
