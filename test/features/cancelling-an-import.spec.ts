import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

const ROWS = 30_000;

describe('cancelling an import', () => {
  let assent: Assent;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const rows = Array.from({ length: ROWS }, (_, index) => `+1312${2_000_000 + index},Opted In`);
  const list = (name: string) => new ImportFile(assent, dana, `Mobile Number,Status\n${rows.join('\n')}\n`, name);

  it('stops between two steps, and says exactly what was applied', async () => {
    const stopped = list('stopped.csv');
    await stopped.upload();
    await stopped.map(line);
    await stopped.run();
    await eventually('some rows are applied', async () => (await stopped.counts()).optedIn > 0);
    expect((await dana.get(`/imports/${stopped.id}`)).html).toContain('Cancel import');
    await stopped.cancel();
    const { status, optedIn } = await stopped.ended();
    expect(status).toBe('cancelled');
    expect(optedIn).toBeLessThan(ROWS);
    const [{ events } = { events: 0 }] = await assent.sql<{ events: number }>(
      'select count(*)::int as events from consent_events',
    );
    expect(events).toBe(optedIn);
    const { html } = await dana.get(`/imports/${stopped.id}`);
    expect(html).toContain('Cancelled by dana');
    expect(html).toContain(`${optedIn.toLocaleString('en-US')} are settled as counted below`);
    expect(html).toContain(`${(ROWS - optedIn).toLocaleString('en-US')} were not applied`);

    const again = list('again.csv');
    expect(await again.importFor(line)).toMatchObject({ optedIn: ROWS - optedIn, unchanged: optedIn, failed: 0 });
  }, 120_000);

  it('applies nothing of an import that no worker has taken up', async () => {
    const waiting = list('waiting.csv');
    await waiting.upload();
    await waiting.map(line);
    await assent.workers.at(-1)?.kill();
    await waiting.run();
    expect((await waiting.counts()).status).toBe('queued');
    await waiting.cancel();
    await assent.startWorker();
    expect(await waiting.ended()).toMatchObject({ status: 'cancelled', optedIn: 0, unchanged: 0 });
  }, 120_000);

  it('comes too late for one that is done', async () => {
    const short = new ImportFile(assent, dana, 'Mobile Number,Status\n+14155550111,Opted In\n');
    await short.importFor(line);
    await short.cancel();
    expect((await short.counts()).status).toBe('done');
  });

  it('can be a change of mind while the file is still being checked', async () => {
    const many = list('many.csv');
    await many.upload();
    await many.match({ lineId: String(line.id), numberColumn: '0', statusColumn: '1' });
    expect((await dana.post(`/imports/${many.id}/discards`, {})).html).toContain('was discarded');
    await eventually('nothing of it is staged', async () => {
      return (await assent.sql('select from import_rows where import_id = $1 limit 1', [many.id])).length === 0;
    });
  });
});
