import { type Assent, eventually } from './assent.js';
import type { Answer, StaffMember } from './staff-member.js';
import type { Line } from './stage.js';

export type ImportCounts = {
  status: string;
  failure: string | null;
  total: number;
  optedIn: number;
  optedOut: number;
  unchanged: number;
  failed: number;
  contacts: number;
  added: number;
  updated: number;
};

/** A file in the hands of a member of staff who imports it, page by page. */
export class ImportFile {
  id = 0;

  constructor(
    private readonly assent: Assent,
    private readonly staff: StaffMember,
    private readonly content: string | Buffer,
    private readonly name = 'customers.csv',
    private readonly kind: 'consent_status' | 'contacts' = 'consent_status',
  ) {}

  async upload(): Promise<Answer> {
    const form = new FormData();
    form.append('kind', this.kind);
    form.append('file', new Blob([new Uint8Array(Buffer.from(this.content))], { type: 'text/csv' }), this.name);
    const answer = await this.staff.post('/imports', form);
    this.id = Number(/\/imports\/(\d+)/.exec(answer.url)?.[1] ?? 0);
    return answer;
  }

  /** Matches the columns; answers with the page that says what would happen, once the whole file has been checked. */
  map(line: Line, numberColumn = 0, statusColumn = 1): Promise<Answer> {
    const columns = { numberColumn: String(numberColumn), statusColumn: String(statusColumn) };
    return this.match({ lineId: String(line.id), ...columns });
  }

  async match(fields: Record<string, string | string[]>): Promise<Answer> {
    const answer = await this.staff.post(`/imports/${this.id}/mapping`, fields);
    if (answer.status === 422 && answer.url.endsWith('/mapping')) return answer;
    await eventually(`import ${this.id} is checked`, async () => (await this.counts()).status !== 'checking');
    return this.staff.get(`/imports/${this.id}`);
  }

  run(): Promise<Answer> {
    return this.staff.post(`/imports/${this.id}/runs`, {});
  }

  async counts(): Promise<ImportCounts> {
    const [counts] = await this.assent.sql<ImportCounts>(
      `select status, failure, rows_total as total, rows_opted_in as "optedIn", rows_opted_out as "optedOut",
              rows_unchanged as unchanged, rows_failed as failed, contacts_created as contacts,
              rows_added as added, rows_updated as updated from imports where id = $1`,
      [this.id],
    );
    if (!counts) throw new Error(`There is no import ${this.id}.`);
    return counts;
  }

  ended(seconds = 60): Promise<ImportCounts> {
    const hasEnded = async () => {
      const counts = await this.counts();
      return ['done', 'failed', 'cancelled'].includes(counts.status) && counts;
    };
    return eventually(`import ${this.id} has ended`, hasEnded, seconds);
  }

  /** From the file to its end, as the pages lead. */
  async importFor(line: Line, numberColumn = 0, statusColumn = 1): Promise<ImportCounts> {
    await this.upload();
    await this.map(line, numberColumn, statusColumn);
    return this.runToItsEnd();
  }

  /** A Contacts Import from the file to its end; the columns are those of these fields. */
  async importContacts(fields: Record<string, string | string[]>): Promise<ImportCounts> {
    await this.upload();
    await this.match(fields);
    return this.runToItsEnd();
  }

  async runToItsEnd(): Promise<ImportCounts> {
    await this.run();
    return this.ended();
  }

  /** What the check said that a run would come to. */
  async forecast(): Promise<Record<string, unknown>> {
    const [found] = await this.assent.sql<{ forecast: Record<string, unknown> }>(
      'select forecast from imports where id = $1',
      [this.id],
    );
    return found?.forecast ?? {};
  }

  cancel(): Promise<Answer> {
    return this.staff.post(`/imports/${this.id}/cancellations`, {});
  }

  async errors(): Promise<{ row: number; value: string; reason: string }[]> {
    return this.assent.sql(
      'select row_number as row, value, reason from import_row_errors where import_id = $1 order by row_number',
      [this.id],
    );
  }
}
