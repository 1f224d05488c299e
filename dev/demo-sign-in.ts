import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { keep } from './secrets.ts';

export interface SignIn {
  password: string;
  /** Unknown until the demo data is there. */
  email?: string;
}

/**
 * Has the demo data made where there is no account yet, and keeps how to sign in to it, for each database apart.
 * Returns undefined when the database has accounts that aren't ours.
 */
export async function demoSignIn(app: App, dir: string, givenDatabase?: string): Promise<SignIn | undefined> {
  const mark = givenDatabase ? `-${createHash('sha256').update(givenDatabase).digest('hex').slice(0, 8)}` : '';
  const file = join(dir, `demo-login${mark}.json`);
  const signIn = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as SignIn)
    : { password: randomBytes(9).toString('base64url') };
  // Kept before it is used: a password that was set and lost would lock everybody out.
  keep(file, JSON.stringify(signIn));
  const email = emailIn(await app.finish('demo', { DEMO_PASSWORD: signIn.password })) ?? signIn.email;
  if (!email) return undefined;
  keep(file, JSON.stringify({ ...signIn, email }));
  return { ...signIn, email };
}

function emailIn(printed: string): string | undefined {
  const line = printed.split('\n').findLast((each) => each.startsWith('{'));
  return line ? (JSON.parse(line) as { email?: string }).email : undefined;
}
