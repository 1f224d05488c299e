import { EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../shared/database/query.js';
import { type ChainReading, readChain } from './ledger-chain.js';
import { faultsAgainstLedger } from './ledger-checks.js';

/**
 * `head` is the digest of the newest seal, in hex: noted elsewhere, it proves that the ledger was not rewritten as a
 * whole. `faults` are sentences, each naming the first row that is wrong in its way; empty when the ledger holds.
 */
export type Verification = ChainReading & { pairs: number; clearances: number; unsettledAcknowledgements: number };

const COUNTS = `
  select (select count(*) from consents where status <> 'not_defined') as pairs,
         (select count(*) from messages where ruling = 'cleared') as clearances,
         (select count(*) from unsettled_acknowledgements) as "unsettledAcknowledgements"`;

/** Recomputes what the ledger promises: its seals, every current status, and that nothing was cleared against it. */
@Injectable()
export class LedgerVerification {
  constructor(private readonly em: EntityManager) {}

  /** Reads one snapshot, so that texts and opt-outs may go on meanwhile. */
  run(): Promise<Verification> {
    return this.em.fork().transactional(
      async (em) => {
        const chain = await readChain(em);
        const counts = await queryOne<Omit<Verification, keyof ChainReading>>(em, COUNTS);
        return { ...chain, ...counts, faults: [...chain.faults, ...(await faultsAgainstLedger(em))] };
      },
      { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
    );
  }
}
