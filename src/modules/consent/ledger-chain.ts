import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';

const PAGE = 5_000;

type EventRow = { id: number; digest: Buffer; content: string };
type Seal = { id: number; first: number; last: number; events: number; previous: Buffer; digest: Buffer };

export type ChainReading = { events: number; seals: number; unsealed: number; head: string; faults: string[] };

/** The event as its digest reads it, spelled out again here so that the check doesn't rest on the database's function. */
const EVENTS = `
  select id, digest, concat_ws('|', line_id, mobile_number, status_before, status_after, cause,
      (extract(epoch from occurred_at) * 1000000)::bigint, (extract(epoch from recorded_at) * 1000000)::bigint,
      coalesce(user_id::text, ''), evidence::text) as content
  from consent_events where id > $1 order by id limit ${PAGE}`;

/** Reads every event once, in order, in flat memory, alongside the seals that cover them; the first fault is named. */
export async function readChain(em: EntityManager): Promise<ChainReading> {
  const seals = await query<Seal>(
    em,
    `select id, first_event_id as first, last_event_id as last, events, previous, digest from consent_seals order by id`,
  );
  const faults: string[] = [];
  let [at, events, range, previous] = [0, 0, startRange(), Buffer.alloc(0) as Buffer];
  const closeSealsBefore = (eventId: number) => {
    for (let seal = seals[at]; seal && seal.last < eventId; seal = seals[at]) {
      if (!(seal.previous.equals(previous) && seal.digest.equals(range.digest(previous, seal)))) {
        faults.push(
          `Seal ${seal.id} does not match events ${seal.first} to ${seal.last}: one was changed, removed or added.`,
        );
      }
      [at, previous, range] = [at + 1, seal.digest, startRange()];
    }
  };
  for await (const event of eventsInOrder(em)) {
    closeSealsBefore(event.id);
    const digest = createHash('sha256').update(event.content).digest();
    if (!digest.equals(event.digest))
      faults.push(`Event ${event.id} is not what was recorded: its digest does not match.`);
    range.add(event.id, digest);
    events += 1;
    if (faults.length > 0) break;
  }
  if (faults.length === 0) closeSealsBefore(Number.POSITIVE_INFINITY);
  return {
    events,
    seals: seals.length,
    unsealed: range.events,
    head: previous.toString('hex'),
    faults: faults.slice(0, 1),
  };
}

async function* eventsInOrder(em: EntityManager): AsyncGenerator<EventRow> {
  for (let after = 0; ; ) {
    const rows = await query<EventRow>(em, EVENTS, [after]);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

function startRange() {
  const content = createHash('sha256');
  return {
    events: 0,
    add(id: number, digest: Buffer): void {
      content.update(int8(id)).update(digest);
      this.events += 1;
    },
    digest(previous: Buffer, { first, last }: Seal): Buffer {
      const count = Buffer.alloc(4);
      count.writeInt32BE(this.events);
      return createHash('sha256')
        .update(Buffer.concat([previous, int8(first), int8(last), count, content.digest()]))
        .digest();
    },
  };
}

function int8(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}
