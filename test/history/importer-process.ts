import { setTimeout as sleep } from 'node:timers/promises';
import type { StaffMember } from '../support/staff-member.ts';
import { givenCast, INSIST_MS, type StagedLine } from './cast.ts';
import { Journal } from './journal.ts';
import { Random } from './random.ts';
import { signedIn } from './signed-in.ts';

/** A colleague who imports one small consent file after another; an opt-out counts once the page says Done. */
const cast = givenCast();
const journal = new Journal(cast.journal);
const random = new Random(cast.seed * 100);
const ROWS = 6;

type Row = { number: string; status: 'Opted In' | 'Opted Out' };

async function importing(): Promise<void> {
  let staff: StaffMember | null = null;
  for (let count = 1; Date.now() < cast.until; count += 1) {
    try {
      staff ??= await signedIn(cast);
      await importOne(staff, `import-${count}`);
    } catch {
      staff = null;
      await sleep(250);
    }
    await sleep(random.below(cast.pause * 4));
  }
}

async function importOne(staff: StaffMember, name: string): Promise<void> {
  const line = random.oneOf(cast.lines);
  const rows: Row[] = random
    .some(cast.contacts, ROWS)
    .map((number) => ({ number, status: random.chance(0.5) ? 'Opted In' : 'Opted Out' }));
  const page = await uploaded(staff, name, rows);
  await staff.post(`${page}/mapping`, { lineId: String(line.id), numberColumn: '0', statusColumn: '1' });
  const optOuts = rows.filter(({ status }) => status === 'Opted Out').map(({ number }) => number);
  for (const number of optOuts) begin(`${name}-${number}`, line, number);
  if (!(await hasRun(page, staff)) || !(await done(page, staff))) return;
  const at = Date.now();
  for (const number of optOuts) journal.answered(`${name}-${number}`, page, at);
}

async function uploaded(staff: StaffMember, name: string, rows: Row[]): Promise<string> {
  const csv = ['Mobile Number,Status', ...rows.map(({ number, status }) => `${number},${status}`)].join('\n');
  const form = new FormData();
  form.append('kind', 'consent_status');
  form.append('file', new Blob([csv], { type: 'text/csv' }), `${name}.csv`);
  const answer = await staff.post('/imports', form);
  const [page] = /^\/imports\/\d+/.exec(new URL(answer.url).pathname) ?? [];
  if (!page) throw new Error(`The file was not taken: ${answer.status} at ${answer.url}`);
  return page;
}

function begin(id: string, line: StagedLine, number: string): void {
  journal.begin({ id, actor: 'importer', kind: 'import_opt_out', line: line.number, number, at: Date.now() });
}

/** Presses Run as soon as the file has been checked; a worker that was killed meanwhile takes a little longer. */
async function hasRun(page: string, staff: StaffMember): Promise<boolean> {
  while (Date.now() < cast.until + INSIST_MS) {
    const { html, status } = await staff.post(`${page}/runs`, {}).catch(() => ({ html: '', status: 0 }));
    if (status === 422) return false;
    if (status === 200 && !/Check and run/.test(html)) return true;
    await sleep(50);
  }
  return false;
}

/** Looks at the import's page until it says that it is done. False when it failed, or the time ran out. */
async function done(page: string, staff: StaffMember): Promise<boolean> {
  while (Date.now() < cast.until + INSIST_MS) {
    const { html, status } = await staff.get(page).catch(() => ({ html: '', status: 0 }));
    if (status === 200 && /badge-good[^>]*>\s*Done/.test(html)) return true;
    if (status === 200 && /badge-bad[^>]*>\s*Failed/.test(html)) return false;
    await sleep(50);
  }
  return false;
}

await importing();
