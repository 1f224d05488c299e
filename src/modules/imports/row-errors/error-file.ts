import { harmless } from '../../../shared/web/csv-download.js';
import type { RowToMend } from './row-errors.js';

const REASON = 'Reason';

/** The columns of a file, without the one of the reasons if the file came from here. */
export function withoutReasons(header: readonly string[]): string[] {
  return header.at(-1) === REASON ? header.slice(0, -1) : [...header];
}

/**
 * The lines of the file of errors: the columns of the imported file, and the reason. Mended, it can be imported as
 * it is. No cell begins as a formula does: an apostrophe comes before it, which an import takes off a mobile number.
 */
export async function* errorFile(header: string[], errors: AsyncIterable<RowToMend>): AsyncGenerator<string[]> {
  const columns = withoutReasons(header);
  yield [...columns, REASON].map(harmless);
  for await (const { cells, reason } of errors) {
    const kept = columns.map((_, column) => cells[column] ?? '');
    yield [...kept, reason, ...cells.slice(header.length)].map(harmless);
  }
}
