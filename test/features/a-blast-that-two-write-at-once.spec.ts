import { Assent } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { optedIn } from '../support/opted-in.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

describe('a Blast that two write at once', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: BlastWriter;
  let sam: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100', 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    dana = new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);
    sam = await assent.signIn('sam@example.com', PASSWORD);
    await optedIn(assent, line, ['+12125550111']);
  });
  afterAll(() => assent?.stop());

  const samSaves = (id: number, version: string, body = 'What Sam wrote.') =>
    sam.post(`/blasts/${id}`, { name: 'Fall', lineId: String(line.id), lists: 'own', body, when: 'now', version });

  it('keeps what the slower one wrote, who may put it in place of the other', async () => {
    const id = idIn(await dana.write());
    expect((await samSaves(id, '1', 'What Dana wrote first.')).status).toBe(200);
    const refused = await samSaves(id, '1');
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('A colleague changed this Blast while you were writing.');
    expect(refused.html).toContain('>What Sam wrote.</textarea>');
    expect((await dana.row(id)).body).toBe('What Dana wrote first.');
    const [, version = ''] = /name="version" value="(\d+)"/.exec(refused.html) ?? [];
    await samSaves(id, version);
    expect((await dana.row(id)).body).toBe('What Sam wrote.');
  });

  it('that started, or was cancelled, meanwhile becomes another one, if it is still wanted', async () => {
    const page = await dana.write();
    const id = await dana.confirm(page);
    await dana.is(id, 'done');
    const cancelled = idIn(await dana.write());
    await dana.press(cancelled, 'cancellations');
    for (const over of [id, cancelled]) {
      const refused = await samSaves(over, '1');
      expect(refused.status).toBe(409);
      expect(refused.html).toContain('can’t be changed any more');
      expect(refused.html).toContain('>What Sam wrote.</textarea>');
      expect(refused.html).toContain('action="/blasts"');
      expect((await dana.row(over)).body).toBe('We are open.');
    }
  });

  it('is not changed by who may not see one of its lists, and would take that list off without knowing', async () => {
    const back = await assent.stage.line(account, '+12125550101', 'Back office');
    const written = await dana.write({ lists: ['own', `line:${back.id}`] });
    const id = idIn(written);
    expect((await sam.get(`/blasts/${id}`)).html).not.toContain(`/blasts/${id}/edit`);
    for (const refused of [await sam.get(`/blasts/${id}/edit`), await samSaves(id, '1')]) {
      expect(refused.status).toBe(403);
      expect(refused.html).toContain('Duplicate it and change the copy');
    }
    expect(await assent.sql('select from blast_lists where blast_id = $1', [id])).toHaveLength(2);
    expect(written.html).toContain(`/blasts/${id}/edit`);
    expect((await sam.post(`/blasts/${id}/duplicates`, {})).html).toContain('This is the copy.');
  });
});
