import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import { Repeating } from '../../shared/repeating.js';

const EVERY_MS = 2_000;
const MOST_EVENTS = 10_000;

/** Up to `lastEventId` the ledger is complete once every transaction before `horizon` has ended. */
type Boundary = { lastEventId: number; horizon: string };

const NOW = `
  select coalesce((select max(id) from consent_events), 0) as "lastEventId",
         pg_snapshot_xmax(pg_current_snapshot())::text as horizon,
         pg_snapshot_xmin(pg_current_snapshot())::text as oldest`;

/** The digest of a seal: the one before, the range, and the id and digest of every event in it, in order. */
const SEAL = `
  with former as (
    select coalesce(max(last_event_id), 0) as through,
           coalesce((select digest from consent_seals order by id desc limit 1), '\\x'::bytea) as digest
    from consent_seals
  ),
  ranged as materialized (
    select e.id, e.digest from consent_events e
    where e.id > (select through from former) and e.id <= $1 order by e.id limit ${MOST_EVENTS}
  ),
  summed as (
    select min(id) as first_id, max(id) as last_id, count(*)::int as events,
           string_agg(int8send(id) || digest, ''::bytea order by id) as content
    from ranged
  )
  insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
  select first_id, last_id, events, former.digest,
         sha256(former.digest || int8send(first_id) || int8send(last_id) || int4send(events) || sha256(content))
  from summed, former where events > 0
  returning events`;

/**
 * Seals the ledger behind its writers. An id may be taken and committed late, so a range is sealed only when
 * every transaction that was open as its end was seen has ended: nobody waits, and nothing slips in behind a seal.
 */
@Injectable()
export class LedgerSealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sealing = new Repeating(EVERY_MS, 'The ledger is sealed', () => this.sealWhatIsComplete());
  private boundary: Boundary | null = null;

  constructor(private readonly em: EntityManager) {}

  onApplicationBootstrap(): void {
    this.sealing.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sealing.stop();
  }

  private async sealWhatIsComplete(): Promise<void> {
    const now = await queryOne<Boundary & { oldest: string }>(this.em.fork(), NOW);
    const complete = this.boundary && BigInt(now.oldest) >= BigInt(this.boundary.horizon) ? this.boundary : null;
    if (complete) while (await this.seal(complete.lastEventId)) {}
    if (complete || !this.boundary) this.boundary = now;
  }

  /** False when nothing up to the id is left to seal. One process at a time: the chain has no forks. */
  private seal(lastEventId: number): Promise<boolean> {
    return this.em.fork().transactional(async (em) => {
      await query(em, `select pg_advisory_xact_lock(hashtext('consent_seals'))`);
      const sealed = await query(em, SEAL, [lastEventId]);
      return sealed.length > 0;
    });
  }
}
