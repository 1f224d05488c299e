import { hash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type LedgerEntry, ledgerEntries, type Seal } from './ledger-entries.js';
import { SealedRange } from './sealed-range.js';

export type ChainReading = { events: number; seals: number; unsealed: number; head: string; faults: string[] };

type SealPlace = Pick<Seal, 'id' | 'first' | 'last'>;

/** Seals that no event ends, or that stand in another order than their events. */
const MISPLACED_SEAL = `
  select s.id, s.first_event_id as first, s.last_event_id as last from (
    select *, lag(last_event_id, 1, 0::bigint) over (order by id) as former from consent_seals) s
  where s.first_event_id <= s.former
    or not exists (select from consent_events e where e.id = s.last_event_id)
  order by s.id limit 1`;

const KNOWN_HEAD = `select from consent_seals where encode(digest, 'hex') = $1`;

/**
 * Reads every event once, in order and in flat memory, together with the seal that ends at it; the first fault is
 * named.
 *
 * @param session inside the transaction whose snapshot is read
 * @param notedHead the digest of a seal, in hex, that was noted earlier: it must still be in the chain
 */
export async function readChain(session: ClientBase, notedHead = ''): Promise<ChainReading> {
  const reader = new ChainReader(await misplacedSeal(session));
  for await (const entries of ledgerEntries(session)) {
    for (const entry of entries) reader.read(entry);
  }
  const fault = reader.fault ?? (await forgotten(session, notedHead));
  return { ...reader.counts(), faults: fault ? [fault] : [] };
}

class ChainReader {
  private found: string | null = null;
  private events = 0;
  private seals = 0;
  private former: Seal | null = null;
  private readonly range = new SealedRange();

  /** @param misplaced the first seal that the entries would not show */
  constructor(private readonly misplaced: SealPlace | null) {}

  get fault(): string | null {
    return this.found ?? (this.misplaced && brokenSeal(this.misplaced));
  }

  /** Only counts what follows a fault: every later seal would be one too. */
  read(entry: LedgerEntry): void {
    this.events += 1;
    if (entry.seal) this.seals += 1;
    if (this.found) return;
    if (this.misplaced && entry.id > this.misplaced.last) {
      this.found = brokenSeal(this.misplaced);
      return;
    }
    if (!hash('sha256', entry.content, 'buffer').equals(entry.digest)) {
      this.found = `Event ${entry.id} is not what was recorded: its digest does not match.`;
      return;
    }
    this.range.add(entry);
    if (entry.seal) this.close(entry.seal);
  }

  counts(): Omit<ChainReading, 'faults'> {
    const { events, seals, range, former } = this;
    return { events, seals, unsealed: range.events, head: former?.digest.toString('hex') ?? '' };
  }

  private close(seal: Seal): void {
    if (!this.range.isUnder(seal, this.former)) this.found = brokenSeal(seal);
    this.former = seal;
  }
}

const brokenSeal = ({ id, first, last }: SealPlace) =>
  `Seal ${id} does not match events ${first} to ${last}: one was changed, removed or added.`;

async function misplacedSeal(session: ClientBase): Promise<SealPlace | null> {
  const { rows } = await session.query<Record<keyof SealPlace, string>>(MISPLACED_SEAL);
  const [seal] = rows.map(({ id, first, last }) => ({ id: Number(id), first: Number(first), last: Number(last) }));
  return seal ?? null;
}

async function forgotten(session: ClientBase, notedHead: string): Promise<string | null> {
  if (notedHead === '' || (await session.query(KNOWN_HEAD, [notedHead])).rowCount !== 0) return null;
  return `No seal has the digest ${notedHead}: what it sealed was cut off or rewritten.`;
}
