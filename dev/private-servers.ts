import { startPostgres } from './private-postgres.ts';
import { startRedis } from './private-redis.ts';
import type { Run } from './run.ts';

export interface ServerUrls {
  databaseUrl: string;
  redisUrl: string;
}

/**
 * The PostgreSQL and Redis that a run works with: those it was given, and private ones on the data in `dir` for the
 * rest. Private servers listen on this machine only, with random passwords, and stop when the run ends.
 */
export async function servers(
  dir: string,
  run: Run,
  { given = {}, isThrownAway = false }: { given?: Partial<ServerUrls>; isThrownAway?: boolean } = {},
): Promise<ServerUrls> {
  const databaseUrl = given.databaseUrl ?? (await startPostgres(dir, run, isThrownAway));
  const redisUrl = given.redisUrl ?? (await startRedis(dir, run, isThrownAway));
  return { databaseUrl, redisUrl };
}
