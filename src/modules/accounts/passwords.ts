import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id, which is the library's own default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let hashOfNobody: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Takes as long for a user that doesn't exist (null) as for a wrong password. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  hashOfNobody ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await hashOfNobody), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}
