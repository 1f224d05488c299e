import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

const CSV = 'Mobile Number,Status\n+14155550111,maybe\n';

describe('importing stays within your lines', () => {
  let assent: Assent;
  let front: Line;
  let back: Line;
  let admin: StaffMember;
  let staff: StaffMember;
  let stranger: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    front = await assent.stage.line(account, '+14155550100', 'Front desk');
    back = await assent.stage.line(account, '+14155550101', 'Back office');
    const other = await assent.stage.account('Harbor Cafe');
    await assent.stage.line(other, '+12125550100');
    await assent.stage.user(account, 'dana@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [front]);
    await assent.stage.user(other, 'eve@example.com');
    admin = await assent.signIn('dana@example.com', PASSWORD);
    staff = await assent.signIn('sam@example.com', PASSWORD);
    stranger = await assent.signIn('eve@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  it('lets staff import for their line and for no other', async () => {
    const list = new ImportFile(assent, staff, CSV);
    expect((await list.upload()).html).not.toContain('Back office');
    expect((await list.map(back)).status).toBe(422);
    expect((await list.map(front)).status).toBe(200);
    await list.run();
    expect(await list.ended()).toMatchObject({ status: 'done', failed: 1 });
  });

  it('shows an import and its errors only to whom its line belongs', async () => {
    const list = new ImportFile(assent, admin, CSV, 'secret.csv');
    await list.importFor(back);
    for (const outsider of [staff, stranger]) {
      for (const path of ['', '/mapping', '/errors.csv']) {
        expect((await outsider.get(`/imports/${list.id}${path}`)).status).toBe(404);
      }
      expect((await outsider.post(`/imports/${list.id}/runs`, {})).status).toBe(404);
      expect((await outsider.post(`/imports/${list.id}/discards`, {})).status).toBe(404);
      expect((await outsider.get('/imports')).html).not.toContain('secret.csv');
    }
    expect((await admin.get(`/imports/${list.id}/errors.csv`)).html).toContain('maybe');
  });

  it('never lets another account’s line be chosen, or its file be run', async () => {
    const list = new ImportFile(assent, stranger, CSV);
    await list.upload();
    expect((await list.map(front)).status).toBe(422);
    expect((await admin.get(`/imports/${list.id}`)).status).toBe(404);
  });

  it('forgets a file that is discarded', async () => {
    const list = new ImportFile(assent, admin, CSV);
    await list.upload();
    expect((await admin.post(`/imports/${list.id}/discards`, {})).html).toContain('was discarded');
    expect(await assent.sql('select 1 from import_chunks where import_id = $1', [list.id])).toHaveLength(0);
    expect((await admin.get(`/imports/${list.id}`)).status).toBe(404);
  });
});
