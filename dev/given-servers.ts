import { Redis } from 'ioredis';
import pg from 'pg';
import type { ServerUrls } from './private-servers.ts';
import { Refusal } from './refusal.ts';

const PATIENCE = 5_000;
const EXAMPLES = {
  DATABASE_URL: 'postgres://user:password@host:5432/assent',
  REDIS_URL: 'redis://:password@host:6379',
} as const;
type Name = keyof typeof EXAMPLES;

/** The servers named in the environment, each tried once; refuses with a sentence that never shows a password. */
export async function givenServers(env: NodeJS.ProcessEnv): Promise<Partial<ServerUrls>> {
  const database = addressIn(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const redis = addressIn(env, 'REDIS_URL', ['redis:', 'rediss:']);
  if (database) await tryOut('DATABASE_URL', database, tryDatabase);
  if (redis) await tryOut('REDIS_URL', redis, tryRedis);
  return { databaseUrl: database?.href, redisUrl: redis?.href };
}

function addressIn(env: NodeJS.ProcessEnv, name: Name, protocols: string[]): URL | undefined {
  const text = env[name];
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !protocols.includes(url.protocol) || !url.hostname) {
    throw new Refusal(
      `${name} isn't an address such as ${EXAMPLES[name]}: correct it, or unset it to use a private server.`,
    );
  }
  return url;
}

async function tryOut(name: Name, url: URL, attempt: (url: URL) => Promise<void>): Promise<void> {
  try {
    await attempt(url);
  } catch (error) {
    throw new Refusal(`${name}: ${complaint(error as NodeJS.ErrnoException, url)}.`);
  }
}

async function tryDatabase(url: URL): Promise<void> {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function tryRedis(url: URL): Promise<void> {
  const redis = new Redis(url.href, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What `connect` rejects with is only "Connection is closed"; the reason comes as an event.
  let reason: unknown;
  redis.on('error', (error: unknown) => {
    reason ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
    // ioredis stays silent about a database that isn't there, and works in number 0.
    const number = Number(url.pathname.slice(1));
    if (number) await redis.select(number);
  } catch (error) {
    throw reason ?? error;
  } finally {
    redis.disconnect();
  }
}

function complaint(error: NodeJS.ErrnoException, url: URL): string {
  const place = `${url.hostname}${url.port ? `:${url.port}` : ''}`;
  const { code = '', message = '' } = error;
  if (code === 'ECONNREFUSED') return `nothing listens on ${place}; start that server, or correct the host and port`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host called ${url.hostname}; correct the name`;
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(code) || /time(d )?-?out/i.test(message)) {
    return `${place} doesn't answer; check the address and the firewall`;
  }
  if (/^28/.test(code) || /WRONGPASS|NOAUTH|password/i.test(message)) {
    return `${place} refuses the user name or password; correct them in the address`;
  }
  if (/^Connection (is closed|terminated)/.test(message)) return `${place} hangs up; check that this is the right port`;
  if (code === '3D000')
    return `${place} has no database called ${url.pathname.slice(1)}; create it, or correct the name`;
  return `${place} can't be used (${withoutPassword(message, url)})`;
}

function withoutPassword(message: string, { password }: URL): string {
  if (!password) return message;
  const plain = /%(?![0-9a-f]{2})/i.test(password) ? password : decodeURIComponent(password);
  return message.replaceAll(password, '***').replaceAll(plain, '***');
}
