import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** PostgreSQL finds these before its own. They run, only elsewhere in time. */
const CLOCKS = `
  create table test_clock (shift interval not null);
  insert into test_clock values ('0');
  create function public.clock_timestamp() returns timestamptz language sql volatile as
    'select pg_catalog.clock_timestamp() + shift from public.test_clock';
  create function public.now() returns timestamptz language sql stable as
    'select pg_catalog.now() + shift from public.test_clock';`;

/** The one clock of PostgreSQL and of all processes of Assent, which a test moves instead of waiting. */
export class ReplacedClock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'assent-clock-'));
  private readonly file = join(this.folder, 'shift');

  private constructor(private readonly databaseUrl: string) {}

  /** In place before any process of Assent connects; it shows the given moment, and goes on from there. */
  static async in(databaseUrl: string, start: Date): Promise<ReplacedClock> {
    const clock = new ReplacedClock(databaseUrl);
    const name = new URL(databaseUrl).pathname.slice(1);
    await clock.inDatabase(`${CLOCKS} alter database ${name} set search_path = public, pg_catalog`);
    await clock.moveTo(start);
    return clock;
  }

  /** What a process of Assent needs to go by it. */
  get env(): Record<string, string> {
    const preload = join(import.meta.dirname, 'shifted-date.ts');
    return { CLOCK_FILE: this.file, NODE_OPTIONS: `--import=${preload}` };
  }

  async moveTo(moment: Date): Promise<void> {
    const shift = moment.getTime() - Date.now();
    // Renamed, so that nobody reads half of it.
    writeFileSync(`${this.file}.new`, String(shift));
    renameSync(`${this.file}.new`, this.file);
    await this.inDatabase(`update test_clock set shift = '${shift} milliseconds'`);
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  private async inDatabase(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}
