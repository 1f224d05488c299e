import { createHash } from 'node:crypto';
import type { LedgerEntry, Seal } from './ledger-entries.js';

const ENTRY_BYTES = 40;
const ENTRIES = 1_024;

/** The events since the last seal, as the digest that the next one must have. One for a whole ledger. */
export class SealedRange {
  events = 0;
  private first = 0;
  private last = 0;
  private content = createHash('sha256');
  private readonly pending = Buffer.allocUnsafe(ENTRY_BYTES * ENTRIES);
  private filled = 0;

  add({ id, digest }: LedgerEntry): void {
    if (this.events === 0) this.first = id;
    this.last = id;
    this.events += 1;
    writeInt8(this.pending, id, this.filled);
    digest.copy(this.pending, this.filled + 8);
    this.filled += ENTRY_BYTES;
    if (this.filled === this.pending.length) this.flush();
  }

  /** Whether the seal is of exactly these events, and follows the other; then the next range begins. */
  isUnder(seal: Seal, former: Seal | null): boolean {
    const previous = former?.digest ?? Buffer.alloc(0);
    const isNext = former === null || seal.id > former.id;
    const isOfThese = this.spans(seal) && seal.digest.equals(this.digest(previous));
    [this.events, this.filled, this.content] = [0, 0, createHash('sha256')];
    return isNext && seal.previous.equals(previous) && isOfThese;
  }

  private spans({ first, last, events }: Seal): boolean {
    return first === this.first && last === this.last && events === this.events;
  }

  private digest(previous: Buffer): Buffer {
    this.flush();
    const range = Buffer.alloc(20);
    writeInt8(range, this.first, 0);
    writeInt8(range, this.last, 8);
    range.writeInt32BE(this.events, 16);
    return createHash('sha256').update(previous).update(range).update(this.content.digest()).digest();
  }

  private flush(): void {
    this.content.update(this.pending.subarray(0, this.filled));
    this.filled = 0;
  }
}

function writeInt8(buffer: Buffer, value: number, at: number): void {
  buffer.writeUInt32BE(Math.floor(value / 2 ** 32), at);
  buffer.writeUInt32BE(value % 2 ** 32, at + 4);
}
