/** A row of a COPY in binary format: each column as PostgreSQL sends it, null where it is null. */
export type Tuple = (Buffer | null)[];

/** The signature, the flags and the length of an extension that nobody uses. */
const HEADER_BYTES = 19;

/** Cuts what COPY in binary format sends into its rows, as many at a time as have come; in flat memory. */
export async function* copiedTuples(copied: AsyncIterable<Buffer>): AsyncGenerator<Tuple[]> {
  let rest: Buffer = Buffer.alloc(0);
  let skip = HEADER_BYTES;
  for await (const chunk of copied) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (buffer.length < skip) {
      rest = buffer;
      continue;
    }
    const tuples: Tuple[] = [];
    const end = cut(buffer, skip, tuples);
    skip = 0;
    rest = buffer.subarray(end);
    yield tuples;
  }
}

/** Adds the whole tuples from `at` on, and returns where the first begins that has not come to its end. */
function cut(buffer: Buffer, start: number, tuples: Tuple[]): number {
  for (let at = start; ; ) {
    if (at + 2 > buffer.length) return at;
    const columns = buffer.readInt16BE(at);
    // The trailer after the last row has -1 columns.
    if (columns < 0) return buffer.length;
    const tuple: Tuple = [];
    let next = at + 2;
    while (tuple.length < columns) {
      if (next + 4 > buffer.length) return at;
      const length = buffer.readInt32BE(next);
      next += 4;
      if (length < 0) tuple.push(null);
      else {
        if (next + length > buffer.length) return at;
        tuple.push(buffer.subarray(next, next + length));
        next += length;
      }
    }
    tuples.push(tuple);
    at = next;
  }
}
