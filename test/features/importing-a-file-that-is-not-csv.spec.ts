import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

describe('importing a file that is not CSV', () => {
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

  it.each([
    ['empty', '', 'This file is empty.'],
    ['a header alone', 'Mobile Number,Status\n', 'no rows below it'],
    ['one column', 'Mobile Number\n+14155550111\n', 'only one column'],
    ['a renamed spreadsheet', Buffer.from('PK\x03\x04and so on'), 'This is a spreadsheet'],
    ['binary', Buffer.from('a,b\n\x00\x01\x02,\x00'), 'isn’t text'],
    ['one gigantic line', `a,b\n${'x'.repeat(1_200_000)}`, 'million characters'],
  ])('says in one sentence what is the matter: %s', async (_, content, sentence) => {
    const answer = await new ImportFile(assent, dana, content).upload();
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(sentence);
    expect(await assent.sql('select 1 from imports')).toHaveLength(0);
    expect(await assent.sql('select 1 from import_chunks')).toHaveLength(0);
  });

  it('asks for a file when none was chosen', async () => {
    const form = new FormData();
    form.append('kind', 'consent_status');
    const answer = await dana.post('/imports', form);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Choose a CSV file.');
  });

  it('ends a run with a sentence when the file turns out to be none further down', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `+1312${2_000_000 + index},Opted In`).join('\n');
    const list = new ImportFile(assent, dana, `Mobile Number,Status\n${rows}\n${'x'.repeat(2_500_000)}\n`);
    expect(await list.importFor(line)).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('million characters'),
      optedIn: 0,
    });
    const { html } = await dana.get(`/imports/${list.id}`);
    expect(html).toContain('million characters');
    expect(html).toContain('Nothing of this file was imported.');
    expect(html).not.toContain('Opted in');
    const next = new ImportFile(assent, dana, 'Mobile Number,Status\n+14155550111,Opted In\n');
    expect(await next.importFor(line)).toMatchObject({ status: 'done', optedIn: 1 });
  });
});
