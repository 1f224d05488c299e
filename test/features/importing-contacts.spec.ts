import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const [ANN, BOB, CAT, DAN] = ['+14155550111', '+14155550112', '+14155550113', '+14155550114'];
const COLUMNS = { numberColumn: '0', firstNameColumn: '1', lastNameColumn: '2', emailColumn: '3' };
const HEADER = 'Mobile Number,First Name,Last Name,Email';

describe('importing contacts', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
    await assent.stage.contact(account, ANN, 'Ann', 'Alder');
  });
  afterAll(() => assent?.stop());

  const file = (rows: string, header = HEADER) =>
    new ImportFile(assent, dana, `${header}\n${rows}\n`, 'people.csv', 'contacts');
  const contact = async (number: string) =>
    (
      await assent.sql(
        `select first_name as first, last_name as last, email, custom_fields as fields, time_zone as zone, deleted_at is null as here
         from contacts where account_id = $1 and mobile_number = $2`,
        [account.id, number],
      )
    )[0];

  it('leads from the file through the columns to what would happen, and says that nothing is erased', async () => {
    const list = file(
      `(415) 555-0111,Anne,,ANN@example.com,May 4\n${BOB},Bob,Hill,,\n${CAT},,,nonsense,`,
      `${HEADER},Birthday`,
    );
    const mapping = await list.upload();
    expect(mapping.html).toContain('A blank cell erases nothing');
    expect(mapping.html).toMatch(/name="customColumns" type="checkbox" value="4" checked/);
    const check = await list.match({ ...COLUMNS, customColumns: '4' });
    expect(check.html).toContain('A blank cell erases nothing');
    expect(check.html).not.toContain('Opt-outs can’t be undone');
    expect(await list.forecast()).toMatchObject({ rows: 3, added: 1, updated: 1, unchanged: 0, failed: 1 });
    expect(await list.runToItsEnd()).toMatchObject({
      status: 'done',
      total: 3,
      added: 1,
      updated: 1,
      failed: 1,
      contacts: 1,
    });
    expect(await contact(ANN)).toMatchObject({
      first: 'Anne',
      last: 'Alder',
      email: 'ann@example.com',
      fields: { Birthday: 'May 4' },
    });
    expect(await contact(BOB)).toMatchObject({ first: 'Bob', last: 'Hill', email: '', fields: {} });
    expect(await list.errors()).toEqual([{ row: 4, value: 'nonsense', reason: '“nonsense” isn’t an e-mail address.' }]);
    expect((await dana.get(`/imports/${list.id}`)).html).toContain('Contacts Import');
  });

  it('keeps what the file is silent about, and adds custom fields to those that there are', async () => {
    const list = file(`${ANN},,,,gold\n${BOB},Robert,,,`, `${HEADER},Plan`);
    expect(await list.importContacts({ ...COLUMNS, customColumns: '4' })).toMatchObject({ added: 0, updated: 2 });
    expect(await contact(ANN)).toMatchObject({
      first: 'Anne',
      last: 'Alder',
      fields: { Birthday: 'May 4', Plan: 'gold' },
    });
    const again = file(`${ANN},,,,gold\n${BOB},Robert,Hill,,`, `${HEADER},Plan`);
    expect(await again.importContacts({ ...COLUMNS, customColumns: '4' })).toMatchObject({ updated: 0, unchanged: 2 });
  });

  it('takes the time zone of a contact, keeps it where the cell is empty, and refuses what is none', async () => {
    const header = 'Mobile Number,First Name,Time Zone';
    const columns = { numberColumn: '0', firstNameColumn: '1', timeZoneColumn: '2' };
    const [gil, hal, ivy] = ['+14155550121', '+14155550122', '+14155550123'];
    const list = file(`${gil},Gil,america/new york\n${hal},Hal,US/Hawaii\n${ivy},Ivy,Mars/Base`, header);
    const mapping = await list.upload();
    expect(mapping.html).toMatch(/id="field-timeZoneColumn"[\s\S]*?<option value="2" selected>Time Zone/);
    const check = await list.match(columns);
    expect(check.html).toMatch(/Time zone[\s\S]{0,200}Time Zone/);
    expect(check.html).toContain('Name, e-mail, time zone or custom field can’t be used');
    expect(await list.runToItsEnd()).toMatchObject({ added: 2, failed: 1 });
    expect(await list.errors()).toEqual([
      {
        row: 4,
        value: 'Mars/Base',
        reason: 'Mars/Base is no time zone: write it like America/New_York, or leave it empty.',
      },
    ]);
    expect(await contact(gil)).toMatchObject({ zone: 'America/New_York' });
    expect(await contact(hal)).toMatchObject({ zone: 'Pacific/Honolulu' });
    expect(await contact(ivy)).toBeUndefined();

    const again = file(`${gil},Gil,\n${hal},Hal,America/Denver\n${hal},Hal,\n${ivy},Ivy,`, header);
    await again.upload();
    await again.match(columns);
    const outcome = { added: 1, updated: 2, unchanged: 1, failed: 0 };
    expect(await again.forecast()).toMatchObject(outcome);
    expect(await again.runToItsEnd()).toMatchObject(outcome);
    expect(await contact(gil)).toMatchObject({ zone: 'America/New_York' });
    expect(await contact(hal)).toMatchObject({ zone: 'America/Denver' });
    expect(await contact(ivy)).toMatchObject({ zone: null });

    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [gil]);
    await file(`${gil},Gil,`, header).importContacts(columns);
    expect(await contact(gil)).toMatchObject({ zone: null, here: true });
  });

  it('lets the last row that says something win where a number stands there twice', async () => {
    const list = file(`${DAN},Dan,Dale,d@example.com\n${DAN},,Dale-Ash,\n${DAN},Daniel,,`);
    expect(await list.importContacts(COLUMNS)).toMatchObject({ total: 3, added: 1, updated: 2 });
    expect(await contact(DAN)).toMatchObject({ first: 'Daniel', last: 'Dale-Ash', email: 'd@example.com' });
  });

  it('foretells what the rows of a number come to together', async () => {
    const [eve, fay] = ['+14155550115', '+14155550116'];
    await assent.stage.contact(account, eve, 'Eve');
    await assent.stage.contact(account, fay, 'Fay');
    const list = file(`${eve},Zed,,\n${eve},Eve,,\n${fay},Zed,,\n${fay},Zoe,,`);
    await list.upload();
    await list.match(COLUMNS);
    const outcome = { added: 0, updated: 2, unchanged: 2, failed: 0 };
    expect(await list.forecast()).toMatchObject(outcome);
    expect(await list.runToItsEnd()).toMatchObject({ total: 4, ...outcome });
  });

  it('puts them on a list, one that there is or a new one', async () => {
    const list = file(`${ANN},,,\n${CAT},Cat,,\n${CAT},,,`);
    expect(await list.importContacts({ ...COLUMNS, newList: 'Regulars' })).toMatchObject({
      added: 1,
      updated: 1,
      unchanged: 1,
    });
    expect((await dana.get(`/imports/${list.id}`)).html).toContain('to the list Regulars');
    const [{ id } = { id: 0 }] = await assent.sql<{ id: number }>(
      `select id from contact_lists where name = 'Regulars'`,
    );
    await file(`${BOB},,,\n${CAT},,,`).importContacts({ ...COLUMNS, listId: String(id) });
    const { html } = await dana.get(`/contact-lists/${id}`);
    for (const name of ['Anne Alder', 'Robert Hill', 'Cat']) expect(html).toContain(name);
  });

  it('leaves consent alone, also of someone who was deleted', async () => {
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [BOB]);
    await file(`${BOB},Bobby,,`).importContacts(COLUMNS);
    expect(await contact(BOB)).toMatchObject({ first: 'Bobby', last: '', here: true });
    const [consent] = await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [
      line.id,
      BOB,
    ]);
    expect(consent?.status).toBe('opted_out');
    expect(await assent.sql(`select from consent_events where cause = 'import'`)).toEqual([]);
  });

  it('remembers how the columns of such a file were matched', async () => {
    const header = 'a,b,c';
    const first = file(`Eve,${CAT},x`, header);
    await first.importContacts({ numberColumn: '1', firstNameColumn: '0', customColumns: '2' });
    const mapping = await file(`Eve,${CAT},x`, header).upload();
    expect(mapping.html).toMatch(/<option value="1" selected>b/);
    expect(mapping.html).toMatch(/name="customColumns" type="checkbox" value="2" checked/);
  });

  it('matches the file of its errors as the file itself was, and keeps no reason as a custom field', async () => {
    const list = file(`${DAN},Dan,,,x\nnobody,,,,y`, 'p,q,r,s,Plan');
    await list.importContacts({ numberColumn: '0', lastNameColumn: '1', customColumns: '4' });
    const { html } = await dana.get(`/imports/${list.id}/errors.csv`);
    const back = new ImportFile(assent, dana, html.replace('nobody', DAN), 'back.csv', 'contacts');
    const mapping = await back.upload();
    expect(mapping.html).toMatch(/id="field-lastNameColumn"[\s\S]*?<option value="1" selected>q/);
    expect(mapping.html).toMatch(/name="customColumns" type="checkbox" value="4" checked/);
    expect(mapping.html).not.toMatch(/name="customColumns" type="checkbox" value="5" checked/);
  });

  it('gives its errors as a file that can be mended and imported as it is', async () => {
    const list = file(`${ANN},=1+1,,wrong`);
    await list.importContacts(COLUMNS);
    const { html } = await dana.get(`/imports/${list.id}/errors.csv`);
    const back = new ImportFile(assent, dana, html.replace(',wrong,', ',ann@example.org,'), 'back.csv', 'contacts');
    expect(await back.importContacts(COLUMNS)).toMatchObject({ total: 1, updated: 1, failed: 0 });
    expect(await contact(ANN)).toMatchObject({ first: '=1+1', email: 'ann@example.org' });
  });

  it('asks again when a column is chosen twice, or a list is not ours', async () => {
    const list = file(`${ANN},,,`);
    await list.upload();
    const twice = await list.match({ ...COLUMNS, lastNameColumn: '1' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('This column is taken above.');
    const alsoTwice = await list.match({ ...COLUMNS, timeZoneColumn: '3' });
    expect(alsoTwice.html).toMatch(/id="field-timeZoneColumn-error"[^>]*>[\s\S]{0,200}?This column is taken above\./);
    const foreign = await list.match({ ...COLUMNS, listId: '999' });
    expect(foreign.status).toBe(422);
    expect(foreign.html).toContain('Choose one of your lists.');
  });

  it('is offered at the top right of all three Contacts pages', async () => {
    for (const page of ['/contacts', '/opt-in-lists', '/contact-lists']) {
      expect((await dana.get(page)).html).toMatch(/page-actions">[\s\S]*?href="\/imports\/new"[\s\S]*?Import<\/a>/);
    }
    expect((await dana.get('/imports/new')).html).toMatch(/Consent Status Import[\s\S]*Contacts Import/);
  });
});
