import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { copiedTuples, type Tuple } from '../../shared/database/copied-tuples.js';

export type Seal = { id: number; first: number; last: number; events: number; previous: Buffer; digest: Buffer };

/** One event as its digest reads it, and the seal that ends at it, if one does. */
export type LedgerEntry = { id: number; digest: Buffer; content: Buffer; seal: Seal | null };

/** What an event says is spelled out again here, so that the check doesn't rest on the database's function. */
const ENTRIES = `
  select e.id, e.digest, concat_ws('|', e.line_id, e.mobile_number, e.status_before, e.status_after, e.cause,
      (extract(epoch from e.occurred_at) * 1000000)::bigint, (extract(epoch from e.recorded_at) * 1000000)::bigint,
      coalesce(e.user_id::text, ''), e.evidence::text),
    s.id, s.first_event_id, s.last_event_id, s.events, s.previous, s.digest
  from consent_events e left join consent_seals s on s.last_event_id = e.id order by e.id`;

/** Every event in order, as many at a time as have come; in flat memory. */
export async function* ledgerEntries(session: ClientBase): AsyncGenerator<LedgerEntry[]> {
  const copy = session.query(copyTo(`copy (${ENTRIES}) to stdout with (format binary)`));
  for await (const tuples of copiedTuples(copy)) yield tuples.map(entryOf);
}

function entryOf([id, digest, content, ...seal]: Tuple): LedgerEntry {
  return { id: int8(present(id)), digest: present(digest), content: present(content), seal: sealOf(seal) };
}

function sealOf([id, first, last, events, previous, digest]: Tuple): Seal | null {
  if (!id) return null;
  return {
    id: id.readInt32BE(),
    first: int8(present(first)),
    last: int8(present(last)),
    events: present(events).readInt32BE(),
    previous: Buffer.from(present(previous)),
    digest: Buffer.from(present(digest)),
  };
}

function int8(bytes: Buffer): number {
  return bytes.readInt32BE(0) * 2 ** 32 + bytes.readUInt32BE(4);
}

function present(column: Buffer | null | undefined): Buffer {
  if (!column) throw new Error('A column of the ledger is empty.');
  return column;
}
