import { Redis } from 'ioredis';
import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const ANN = '+14155550111';
const BOB = '+14155550112';

describe('importing who opted in and who opted out', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100', 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const file = (content: string | Buffer, name?: string) => new ImportFile(assent, dana, content, name);
  const statusOf = async (number: string) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [line.id, number]))[0]
      ?.status;

  it('leads from the file to the counts, and keeps the file and row as evidence', async () => {
    const list = file(
      'Name,Mobile Number,Status\nAnn,(415) 555-0111,opted in\nBob,+14155550112,Opted Out\nCat,415 555 0113,maybe\n',
      'spring.csv',
    );
    const mapping = await list.upload();
    expect(mapping.url).toContain(`/imports/${list.id}/mapping`);
    expect(mapping.html).toMatch(/<option value="1" selected>Mobile Number/);
    expect(mapping.html).toMatch(/<option value="2" selected>Status/);
    expect(mapping.html).toContain('(415) 555-0111');

    const check = await list.map(line, 1, 2);
    expect(check.html).toContain('Opt-outs can’t be undone');
    expect(check.html).toContain('“maybe” isn’t a status: use Opted In or Opted Out.');
    expect(await assent.sql('select 1 from consent_events')).toHaveLength(0);

    const running = await list.run();
    expect(running.url).toMatch(new RegExp(`/imports/${list.id}$`));
    expect(await list.ended()).toEqual({
      status: 'done',
      failure: null,
      total: 3,
      optedIn: 1,
      optedOut: 1,
      unchanged: 0,
      failed: 1,
      contacts: 2,
      added: 0,
      updated: 0,
    });
    expect([await statusOf(ANN), await statusOf(BOB)]).toEqual(['opted_in', 'opted_out']);
    expect(await list.errors()).toEqual([
      { row: 4, value: 'maybe', reason: '“maybe” isn’t a status: use Opted In or Opted Out.' },
    ]);

    const page = await dana.get(`/imports/${list.id}`);
    expect(page.html).toContain('3 rows, 2 contacts added');
    expect(page.html).toContain('“maybe” isn’t a status');
    expect((await dana.get('/imports')).html).toContain('spring.csv');

    const events = await assent.sql(
      'select mobile_number, status_after, cause, user_id, evidence from consent_events order by mobile_number',
    );
    expect(events).toMatchObject([
      {
        mobile_number: ANN,
        status_after: 'opted_in',
        cause: 'import',
        evidence: {
          importId: list.id,
          fileName: 'spring.csv',
          fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          row: 2,
          values: ['Ann', '(415) 555-0111', 'opted in'],
        },
      },
      { mobile_number: BOB, status_after: 'opted_out', cause: 'import', evidence: { row: 3 } },
    ]);
  });

  it('says before the run which column is read, what the errors lack, and warns only of opt-outs', async () => {
    const list = file('Phone,Phone,Status\n+14155550112,,Opted In\n+14155550111,,maybe\n', 'alike.csv');
    await list.upload();
    const { html } = await list.map(line, 0, 2);
    expect(html).toContain('column “Phone (column 1)”');
    expect(html).toContain('Only then the downloaded file has the 1 row that loses against another row or an opt-out.');
    expect(html).toContain('Run import');
    expect(html).not.toContain('Opt-outs can’t be undone');
    await dana.post(`/imports/${list.id}/discards`, {});
  });

  it('runs once, however often Run is pressed, and changes nothing the second time', async () => {
    const again = file('Mobile Number,Status\n+14155550111,Opted In\n+14155550112,Opted Out\n');
    await again.upload();
    await again.map(line);
    await Promise.all([again.run(), again.run(), again.run()]);
    expect(await again.ended()).toMatchObject({ status: 'done', total: 2, unchanged: 2, contacts: 0 });
    await again.run();
    expect((await again.counts()).status).toBe('done');
    expect(await assent.sql('select 1 from consent_events where mobile_number = $1', [ANN])).toHaveLength(1);
  });

  it('runs only what the page that was looked at foretold, whatever another tab has chosen since', async () => {
    const back = await assent.stage.line(account, '+14155550102', 'Back office');
    const list = file('Mobile Number,Status\n+14155550119,Opted Out\n');
    await list.upload();
    const { html } = await list.map(line);
    const check = /name="check" value="(\d+)"/.exec(html)?.[1] ?? '';
    await list.map(back);
    const answer = await dana.post(`/imports/${list.id}/runs`, { check });
    expect(answer.html).toContain('The columns were matched anew meanwhile.');
    expect((await list.counts()).status).toBe('checked');
    expect(await assent.sql(`select from consents where mobile_number = '+14155550119'`)).toEqual([]);
    expect((await dana.get(`/imports/${list.id}/runs`)).url).toMatch(new RegExp(`/imports/${list.id}$`));
    await dana.post(`/imports/${list.id}/discards`, {});
  });

  it('tells open opt-in lists when it has ended, too, for they may have looked before its last rows', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `+1312${2_000_000 + index},Opted In`);
    const list = file(`Mobile Number,Status\n${rows.join('\n')}\n`);
    await list.upload();
    await list.map(line);
    const redis = new Redis(assent.redisUrl);
    const statuses: Promise<string>[] = [];
    redis.on('pmessage', (_pattern, _channel, name) => {
      if (name === 'opt-in-lists') statuses.push(list.counts().then(({ status }) => status));
    });
    try {
      await redis.psubscribe(`assent:${redis.options.db}:live:*`);
      await list.runToItsEnd();
      await eventually('it tells them', async () => (await Promise.all(statuses)).includes('done'), 5);
    } finally {
      redis.disconnect();
    }
  });

  it('lets Opted Out win when the file says both, and counts the same said twice once', async () => {
    const both = file(
      'Mobile Number,Status\n+14155550121,Opted In\n4155550121,Opted Out\n+14155550122,Opted In\n(415) 555-0122,Opted In\n',
    );
    expect(await both.importFor(line)).toMatchObject({
      total: 4,
      optedIn: 1,
      optedOut: 1,
      unchanged: 1,
      failed: 1,
      contacts: 2,
    });
    expect(await statusOf('+14155550121')).toBe('opted_out');
    expect(await both.errors()).toEqual([
      { row: 2, value: 'Opted In', reason: 'Row 3 says Opted Out for the same number, and Opted Out wins.' },
    ]);
  });

  it('lets each bad row fail alone', async () => {
    const bad = file(
      'Mobile Number,Status\n"never closed,Opted In\n+14155550131,Opted In\n"a" b,Opted In\n+14155550132\n+14155550133,Opted In,more\nMobile Number,Status\n\n+14155550134,Opted In\n',
    );
    expect(await bad.importFor(line)).toMatchObject({ status: 'done', total: 7, optedIn: 2, failed: 5 });
    expect((await bad.errors()).map(({ row }) => row)).toEqual([2, 4, 5, 6, 7]);
  });

  it('gives the errors as a file that can be mended and imported as it is', async () => {
    const bad = file('Phone;Status;Note\n+14155550141;Opted Inn;=1+1\n+14155550142;Opted In;fine\n');
    expect(await bad.importFor(line)).toMatchObject({ total: 2, optedIn: 1, failed: 1 });
    const download = await dana.get(`/imports/${bad.id}/errors.csv`);
    expect(download.headers.get('content-disposition')).toContain('errors in customers.csv');
    expect(download.html).toContain("'+14155550141,Opted Inn,'=1+1,“Opted Inn” isn’t a status");

    const mended = file(download.html.replace(',Opted Inn,', ',Opted In,'));
    expect(await mended.importFor(line)).toMatchObject({ total: 1, optedIn: 1, failed: 0 });
    expect(await statusOf('+14155550141')).toBe('opted_in');
  });

  it('keeps a file that nobody runs for a week, and no longer', async () => {
    const [old, recent] = [
      file('Mobile Number,Status\n+14155550171,Opted In\n', 'old.csv'),
      file('Mobile Number,Status\n+14155550172,Opted In\n'),
    ];
    await recent.upload();
    await old.upload();
    await assent.sql(`update imports set created_at = now() - interval '167 hours' where id = $1`, [recent.id]);
    await assent.sql(`update imports set created_at = now() - interval '169 hours' where id = $1`, [old.id]);
    await eventually('the old file is gone', async () => (await dana.get(`/imports/${old.id}`)).status === 404);
    expect(await assent.sql('select from import_chunks where import_id = $1', [old.id])).toEqual([]);
    expect((await dana.get(`/imports/${recent.id}`)).status).toBe(200);
  });

  it('keeps the file of an import that has ended for a week, and its page for ever', async () => {
    const list = file('Mobile Number,Status\n+14155550181,Opted In\n', 'kept.csv');
    await list.importFor(line);
    const kept = () => assent.sql('select from import_chunks where import_id = $1', [list.id]);
    expect(await kept()).toHaveLength(1);
    await assent.sql(`update imports set finished_at = now() - interval '169 hours' where id = $1`, [list.id]);
    await eventually('the file is gone', async () => (await kept()).length === 0);
    expect((await dana.get(`/imports/${list.id}`)).html).toContain('1 row, 1 contact added');
    await eventually('nothing of it is staged', async () => (await assent.sql('select from import_rows')).length === 0);
  });

  it.each([
    ['with a byte-order mark', Buffer.from('\ufeffMobile Number,Status\r\n+14155550151,Opted In\r\n')],
    ['in UTF-16', Buffer.from('\ufeffMobile Number\tStatus\r\n+14155550152\tOpted In\r\n', 'utf16le')],
    ['in Windows-1252', Buffer.from('Mobile Number,Status,City\n+14155550153,Opted In,Zürich\n', 'latin1')],
  ])('reads a file %s', async (_, content) => {
    expect(await file(content).importFor(line)).toMatchObject({ status: 'done', total: 1, optedIn: 1 });
  });

  it('asks for the columns again when the answer makes no sense', async () => {
    const list = file('a,b\n+14155550161,Opted In\n');
    await list.upload();
    const same = await list.map(line, 0, 0);
    expect(same.status).toBe(422);
    expect(same.html).toContain('This is the column of the mobile numbers');
    const outside = await list.map(line, 0, 7);
    expect(outside.status).toBe(422);
    expect(outside.html).toContain('This file needs a column that says Opted In or Opted Out: choose it,');
    expect((await dana.get(`/imports/${list.id}`)).url).toContain('/mapping');
  });
});
