import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type ClientBase, escapeLiteral, type Pool } from 'pg';
import { type ChainReading, readChain } from './ledger-chain.js';
import { faultsAgainstLedger } from './ledger-checks.js';

/**
 * `head` is the digest of the newest seal, in hex: noted elsewhere, it proves that the ledger was not rewritten as a
 * whole. `faults` are sentences, each naming the first row that is wrong in its way; empty when the ledger holds.
 */
export type Verification = ChainReading & { pairs: number; clearances: number; unsettledAcknowledgements: number };

const SNAPSHOT = 'begin isolation level repeatable read, read only';

type Counts = Omit<Verification, keyof ChainReading>;

const COUNTS = `
  select (select count(*) from consents where status <> 'not_defined')::int as pairs,
         (select count(*) from messages where ruling = 'cleared')::int as clearances,
         (select count(*) from unsettled_acknowledgements)::int as "unsettledAcknowledgements"`;

/** Recomputes what the ledger promises: its seals, every current status, and that nothing was cleared against it. */
@Injectable()
export class LedgerVerification {
  constructor(private readonly em: EntityManager) {}

  /** Reads one snapshot on two connections, so that texts and opt-outs may go on meanwhile. */
  async run(notedHead?: string): Promise<Verification> {
    const pool = (await this.em.getConnection().getNativeClient()) as unknown as Pool;
    const sessions = [await pool.connect(), await pool.connect()] as const;
    try {
      const [first, second] = sessions;
      await first.query(SNAPSHOT);
      const { rows } = await first.query<{ id: string }>('select pg_export_snapshot() as id');
      await second.query(`${SNAPSHOT}; set transaction snapshot ${escapeLiteral(rows[0]?.id ?? '')}`);
      const [chain, checked] = await Promise.all([readChain(first, notedHead), this.checked(second)]);
      return { ...chain, ...checked, faults: [...chain.faults, ...checked.faults] };
    } finally {
      // Also in the midst of a copy, which ends with its connection.
      for (const session of sessions) session.release(true);
    }
  }
  private async checked(session: ClientBase): Promise<Counts & { faults: string[] }> {
    const faults = await faultsAgainstLedger(session);
    const { rows } = await session.query<Counts>(COUNTS);
    return { ...(rows[0] as Counts), faults };
  }
}
