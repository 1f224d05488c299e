import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { ConsentStatus, GivenStatus } from '../../consent/consent-status.js';
import { csvRows } from '../csv/csv-rows.js';
import type { MappedImport } from '../import.js';
import { ImportChunks } from '../import-chunks.js';
import { type BadRow, readImportRow } from '../import-row.js';

/** What running a file would come to, if nothing changed before. */
export type Forecast = {
  rows: number;
  optedIn: number;
  optedOut: number;
  unchanged: number;
  failed: number;
  firstErrors: BadRow[];
};

const LARGEST = 300_000;
const SHOWN = 5;

/** Foretells small files; reading a large one takes longer than anyone waits for a page. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly em: EntityManager,
    private readonly chunks: ImportChunks,
  ) {}

  /** Null for a file that is too large. Throws NotCsv for one that can't be read to its end. */
  async of(found: MappedImport, country: string): Promise<Forecast | null> {
    if (found.fileSize > LARGEST) return null;
    const bad: BadRow[] = [];
    const asked = new Map<string, GivenStatus[]>();
    const content = this.chunks.read(found.id);
    let isHeader = true;
    for await (const batch of csvRows(content, found, [found.numberColumn, found.statusColumn])) {
      for (const row of isHeader ? batch.slice(1) : batch) {
        const read = readImportRow(row, { ...found, country });
        if (!read.ok) bad.push(read);
        else asked.set(read.mobileNumber, [...(asked.get(read.mobileNumber) ?? []), read.status]);
      }
      if (batch.length > 0) isHeader = false;
    }
    return forecast(asked, await this.statuses(found.lineId, [...asked.keys()]), bad);
  }

  private async statuses(lineId: number, numbers: string[]): Promise<Map<string, ConsentStatus>> {
    const rows = await query<{ mobileNumber: string; status: ConsentStatus }>(
      this.em.fork(),
      `select mobile_number as "mobileNumber", status from consents where line_id = $1 and mobile_number = any($2::text[])`,
      [lineId, numbers],
    );
    return new Map(rows.map(({ mobileNumber, status }) => [mobileNumber, status]));
  }
}

/** The same rules as the run's, told of each number: Opted Out wins, an opt-out is final, what holds is unchanged. */
function forecast(asked: Map<string, GivenStatus[]>, current: Map<string, ConsentStatus>, bad: BadRow[]): Forecast {
  const told: Forecast = {
    rows: bad.length,
    optedIn: 0,
    optedOut: 0,
    unchanged: 0,
    failed: bad.length,
    firstErrors: bad.slice(0, SHOWN),
  };
  for (const [number, statuses] of asked) {
    const before = current.get(number) ?? 'not_defined';
    const optOuts = statuses.filter((status) => status === 'opted_out').length;
    const refused = optOuts > 0 || before === 'opted_out' ? statuses.length - optOuts : 0;
    const changed = optOuts > 0 ? Number(before !== 'opted_out') : Number(before === 'not_defined');
    told.rows += statuses.length;
    told.failed += refused;
    told.unchanged += statuses.length - refused - changed;
    if (optOuts > 0) told.optedOut += changed;
    else told.optedIn += changed;
  }
  return told;
}
