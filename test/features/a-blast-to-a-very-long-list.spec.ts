import { Assent } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
/** One more than a page counts by itself. */
const NUMBERS = fictionNumbers(20_001);

describe('a Blast to a very long list', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let staff: StaffMember;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await staff.post('/contact-lists', { name: 'Everyone' });
    await assent.sql(`insert into contacts (account_id, mobile_number) select $1, unnest($2::text[])`, [
      account.id,
      NUMBERS,
    ]);
    await assent.sql(`insert into contact_list_members (list_id, contact_id) select 1, id from contacts`);
    await optedIn(assent, line, NUMBERS.slice(0, 300));
  });
  afterAll(() => assent?.stop());

  const toAll = { lists: 'list:1' };
  const COUNTED = '300 would be texted</strong> of 20,001 contacts on the lists';

  it('is shown at once, and leads to the count, which a browser that can loads by itself', async () => {
    const page = await dana.write(toAll);
    expect(page.status).toBe(200);
    expect(page.html).toContain('Its lists are long');
    expect(page.html).toContain('Everyone on its lists who is opted in will be texted');
    expect(page.html).not.toContain('would be texted</strong>');
    const url = `/blasts/${idIn(page)}?audience=counted`;
    const html = page.html.replaceAll('&#x3D;', '=');
    expect(html).toContain(`hx-get="${url}" hx-trigger="load"`);
    expect(html).toContain(`<a href="${url}">Show the count</a>`);
    const counted = await staff.get(url);
    expect(counted.html).toContain(COUNTED);
    expect(counted.html).toContain('300 will be texted');
    const loaded = await staff.get(url, { 'HX-Request': 'true' });
    expect(loaded.html).toContain(COUNTED);
    expect(loaded.html).not.toContain('<html');
  });

  it('is edited at once, and its form asks for the count afterwards', async () => {
    const edit = await dana.page(idIn(await dana.write(toAll)), '/edit');
    expect(edit.html).toContain('Its lists are long');
    expect(edit.html).toContain('hx-trigger="load, change from:#compose');
    const form = { name: 'Fall', lineId: String(line.id), body: 'We are open.', ...toAll };
    expect((await staff.post('/blasts/audience', form)).html).toContain(COUNTED);
  });

  it('to whom nobody could be texted is not set off', async () => {
    const page = await dana.write({ body: 'Hi {{firstName}}' });
    const id = await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('draft');
    await assent.sql(`update contacts set first_name = 'Ann' where mobile_number = $1`, [NUMBERS[299]]);
    await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('scheduled');
  });

  it('on which none of those who are opted in is, is not set off: not the contact list, not that of another line', async () => {
    const other = await assent.stage.line(account, '+12125550101', 'Recalls');
    await assent.sql(`insert into contact_lists (account_id, name) values ($1, 'Strangers')`, [account.id]);
    await assent.sql(`insert into contact_list_members (list_id, contact_id)
                      select 2, contact_id from contact_list_members where list_id = 1 and contact_id > 300`);
    await optedIn(assent, other, NUMBERS.slice(300, 600));
    const lists = ['list:2', `line:${other.id}`];
    const page = await dana.write({ lists });
    const id = await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('draft');
    await optedIn(assent, other, NUMBERS.slice(299, 300));
    await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('scheduled');
    // Without JavaScript it is looked at again until it has started.
    expect(page.html).not.toContain('http-equiv="refresh"');
    expect((await dana.page(id)).html).toContain('<noscript><meta http-equiv="refresh"');
  });

  it('is counted by itself where one look is enough, however long the list', async () => {
    await optedIn(assent, line, NUMBERS.slice(300));
    expect((await dana.write()).html).toContain('20,001 would be texted');
    expect((await dana.write({ body: 'Hi {{firstName}}' })).html).toContain('Its lists are long');
  });

  it('of whom only the last could be texted is set off, and without that one is not', async () => {
    await assent.sql(`update contacts set first_name = ''`);
    const page = await dana.write({ body: 'Hi {{firstName}}' });
    const id = await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('draft');
    const last = '(select max(mobile_number) from contacts)';
    await assent.sql(`update contacts set first_name = 'Zoe' where mobile_number = ${last}`);
    await dana.confirm(page);
    expect((await dana.row(id)).status).toBe('scheduled');
  });
});
