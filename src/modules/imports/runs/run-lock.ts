import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';

/** The first half of the advisory lock's key, so that other locks by id stay apart. */
const IMPORTS = 1_229_803_858;

/**
 * One worker at a time runs an import. The lock lives as long as its connection, so a killed worker frees it at
 * once; what the holder writes while staging goes through that connection, and fails when the lock is gone.
 */
@Injectable()
export class RunLock {
  constructor(private readonly em: EntityManager) {}

  /** False when another worker runs the import. */
  async with(importId: number, work: (session: PoolClient) => Promise<void>): Promise<boolean> {
    const pool = (await this.em.getConnection().getNativeClient()) as unknown as Pool;
    const session = await pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    session.on('error', onError);
    try {
      const { rows } = await session.query<{ held: boolean }>('select pg_try_advisory_lock($1, $2) as held', [
        IMPORTS,
        importId,
      ]);
      if (!rows[0]?.held) return false;
      await work(session);
      await session.query('select pg_advisory_unlock($1, $2)', [IMPORTS, importId]);
      return true;
    } catch (error) {
      broken ??= error as Error;
      throw error;
    } finally {
      session.off('error', onError);
      session.release(broken);
    }
  }
}
