import { z } from 'zod';

const url = (protocols: string[], example: string) =>
  z
    .url({ message: `must be an address such as ${example}` })
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      message: `must be an address such as ${example}`,
    });

const onOff = z.enum(['on', 'off'], { message: 'must be on or off' });

/** Everything that Assent reads from its environment, with what each setting is for. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce
    .number({ message: 'must be a port number' })
    .int({ message: 'must be a port number' })
    .min(0, { message: 'must be a port number' })
    .max(65535, { message: 'must be at most 65535' })
    .default(3000)
    .describe('where the web process listens'),
  HOST: z.string().default('127.0.0.1').describe('the address the web process binds to'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@127.0.0.1:5432/assent'),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://127.0.0.1:6379'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://texting.example.com').describe('where staff and carriers reach Assent'),
  SESSION_SECRET: z
    .string({ message: 'must be set to a long random text' })
    .min(32, { message: 'must be a random text of at least 32 characters' })
    .describe('signs the session cookie and the simulated carrier’s webhooks'),
  CREDENTIALS_KEY: z
    .string()
    .min(32, { message: 'must be a random text of at least 32 characters' })
    .optional()
    .describe('seals what lines sign in to their carriers with; without it no line can have a real carrier'),
  TWILIO_API_BASE_URL: url(['http:', 'https:'], 'https://api.twilio.com')
    .default('https://api.twilio.com')
    .describe('where Twilio takes texts: another of its regions, or a stand-in for tests'),
  SIMULATOR: onOff.default('off').describe('the page that plays the customer; not enough in production'),
  SIMULATOR_IN_PRODUCTION: onOff
    .default('off')
    .describe('with SIMULATOR, lets whoever signs in to a production installation text as any customer'),
  SIMULATED_CARRIER_URL: url(['http:'], 'http://127.0.0.1:4000')
    .optional()
    .describe(
      'a simulated carrier in a process of its own, for tests and benchmarks; without it texts go to the screen',
    ),
  IMPORT_LARGEST_MB: z.coerce
    .number({ message: 'must be a number of megabytes' })
    .int({ message: 'must be a whole number of megabytes' })
    .min(1, { message: 'must be at least 1' })
    .max(10_000, { message: 'must be at most 10000' })
    .default(200)
    .describe('the largest file that can be imported, in MB'),
  IMPORT_KEEP_DAYS: z.coerce
    .number({ message: 'must be a number of days' })
    .min(0, { message: 'must be at least 0' })
    .max(3_650, { message: 'must be at most 3650' })
    .default(7)
    .describe(
      'days after which the file of an import is removed: since it ended, or since the upload if nobody ran it',
    ),
  BLASTS_TOO_LATE_AFTER_MINUTES: z.coerce
    .number({ message: 'must be a number of minutes' })
    .int({ message: 'must be a number of minutes' })
    .min(1, { message: 'must be at least 1' })
    .max(10_080, { message: 'must be at most 10080, a week' })
    .default(60)
    .describe('a scheduled Blast that could not start for so long waits for somebody to decide'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20).describe('connections a process may open'),
});

export type Config = Readonly<{
  production: boolean;
  /** Templates and assets are read anew when they change. */
  development: boolean;
  port: number;
  host: string;
  databaseUrl: string;
  redisUrl: string;
  publicUrl: string;
  sessionSecret: string;
  credentialsKey: string | null;
  twilioApiBaseUrl: string;
  simulator: boolean;
  simulatedCarrierUrl: string | null;
  importLargestMb: number;
  importKeepDays: number;
  blastsTooLateAfterMinutes: number;
  databasePool: number;
}>;

/** A setting that is missing or wrong; its message is one sentence a line that says what to set. */
export class ConfigError extends Error {}

/** For what needs nothing but the database. Throws ConfigError when DATABASE_URL is missing or wrong. */
export function readDatabaseUrl(env: NodeJS.ProcessEnv): string {
  return checked(schema.pick({ DATABASE_URL: true }), env).DATABASE_URL;
}

/** Reads and checks the environment. Throws ConfigError naming every bad setting. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const value = checked(schema, env);
  refuseSimulatorInProduction(value);
  return {
    production: value.NODE_ENV === 'production',
    development: value.NODE_ENV === 'development',
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    publicUrl: value.PUBLIC_URL.replace(/\/$/, ''),
    sessionSecret: value.SESSION_SECRET,
    credentialsKey: value.CREDENTIALS_KEY ?? null,
    twilioApiBaseUrl: value.TWILIO_API_BASE_URL.replace(/\/$/, ''),
    simulator: value.SIMULATOR === 'on',
    simulatedCarrierUrl: value.SIMULATED_CARRIER_URL?.replace(/\/$/, '') ?? null,
    importLargestMb: value.IMPORT_LARGEST_MB,
    importKeepDays: value.IMPORT_KEEP_DAYS,
    blastsTooLateAfterMinutes: value.BLASTS_TOO_LATE_AFTER_MINUTES,
    databasePool: value.DATABASE_POOL,
  };
}

/** Whoever has the simulator can opt customers in: in production nobody gets it by one setting that came along. */
function refuseSimulatorInProduction(value: z.infer<typeof schema>): void {
  if (value.NODE_ENV !== 'production' || value.SIMULATOR === 'off' || value.SIMULATOR_IN_PRODUCTION === 'on') return;
  throw new ConfigError(
    'SIMULATOR must be off in production, where the simulator lets every user text as any customer: set SIMULATOR=off, or also SIMULATOR_IN_PRODUCTION=on if this installation only plays.',
  );
}

function checked<T>(settings: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const parsed = settings.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
}
