import { Assent } from '../support/assent.js';
import { StaffMember } from '../support/staff-member.js';
import { PASSWORD } from '../support/stage.js';

const placeOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

const LISTS = [
  '/contacts',
  '/contact-lists/1',
  '/opt-in-lists/1',
  '/conversations',
  '/keywords',
  '/blasts',
  '/blasts/1',
  '/imports',
  '/imports/1',
  '/reports/opt-in-out',
];
const PLACES = [
  'x',
  placeOf('x'),
  placeOf('\0'),
  placeOf('\ud800'),
  placeOf(1.5),
  placeOf(1e300),
  placeOf(2 ** 40),
  placeOf('1', 1),
  placeOf('12:00', 1),
  placeOf('2026-02-31 12:00:00+00', 1),
  placeOf('x', 'y', 'z'),
  placeOf('12:00', 1, '+14155550111'),
  placeOf('2026-11-03 12:00:00+00', 2 ** 40, '+14155550111'),
];

describe('nonsense in the address and in forms', () => {
  let assent: Assent;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    await assent.stage.line(account, '+14155550100');
    const id = await assent.stage.user(account, 'dana@example.com');
    await assent.stage.contact(account, '+14155550111', 'Ann');
    await assent.sql(
      `insert into blasts (account_id, line_id, name, body, status, launched_at) values ($1, 1, 'May', 'Hi', 'sending', now())`,
      [account.id],
    );
    await assent.sql(
      `insert into imports (account_id, line_id, kind, file_name, status, created_by) values ($1, 1, 'consent_status', 'a.csv', 'failed', $2)`,
      [account.id, id],
    );
    dana = await assent.signIn('dana@example.com', PASSWORD);
    await dana.post('/contact-lists', { name: 'Regulars' });
  });
  afterAll(() => assent?.stop());

  it.each(LISTS)('shows the first page of %s for a place that nobody could have been given', async (path) => {
    for (const after of PLACES)
      expect({ after, status: (await dana.get(`${path}?after=${after}`)).status }).toEqual({ after, status: 200 });
  });

  it.each([
    'contacts',
    'conversations',
    'keywords',
    'blasts',
    'imports',
    'users',
    'lines',
    'contact-lists',
    'messages',
  ])('has nothing at an id of %s that none can have', async (room) => {
    const page = ['contacts', 'keywords', 'users', 'lines'].includes(room) ? '/edit' : '';
    for (const id of ['0', '-1', '1e3', '1.5', '99999999999999999999', '1%00', '%00', 'x'])
      expect({ id, status: (await dana.get(`/${room}/${id}${page}`)).status }).toEqual({ id, status: 404 });
  });

  it('searches for what was typed without what nobody can type', async () => {
    for (const path of ['/contacts', '/conversations/new', '/contact-lists/1/members/new']) {
      const { status, html } = await dana.get(`${path}?q=an%00n`);
      expect(status).toBe(200);
      expect(html).toContain('Ann');
    }
    const asked = [
      '/keywords/try?text=%00&line=1',
      '/keywords/try?text[]=a&line[]=1',
      '/conversations?q=%00',
      '/conversations?line=99999999999',
      '/conversations/new?contact=%001',
    ];
    for (const path of [...asked, '/reports/opt-in-out?lines=%00', '/simulator?line=1&number=%00'])
      expect((await dana.get(path)).status).toBeLessThan(500);
    for (const number of ['%00', '%2B14155550111%00'])
      expect((await dana.get(`/simulator/screen?line=1&number=${number}`)).status).toBe(200);
  });

  it('keeps what was written without what no database holds', async () => {
    await dana.post('/contacts', { mobileNumber: '+14155550112', firstName: 'B\0ob', customFields: 'Pet: \0cat' });
    await dana.post('/contact-lists', { name: 'Fri\0days' });
    await dana.post('/lines/1', { label: 'Front\0 desk', throughput: '10', timeZone: 'America/New_York' });
    await dana.post('/contacts/1/opt-outs', { lineId: '1', note: 'At the \0desk' });
    expect(
      await assent.sql(`select first_name, custom_fields from contacts where mobile_number = '+14155550112'`),
    ).toEqual([{ first_name: 'Bob', custom_fields: { Pet: 'cat' } }]);
    expect(await assent.sql('select name from contact_lists where id > 1')).toEqual([{ name: 'Fridays' }]);
    expect(await assent.sql('select label from lines')).toEqual([{ label: 'Front desk' }]);
    expect(await assent.sql(`select evidence ->> 'note' as note from consent_events`)).toEqual([
      { note: 'At the desk' },
    ]);
  });

  it('takes half a character in JSON for an unknown one', async () => {
    const body = JSON.stringify({ mobileNumber: '+14155550113', customFields: 'Pet: \ud83d' });
    const { status } = await dana.postJson('/contacts', body);
    expect(status).toBe(200);
    expect(
      await assent.sql(`select custom_fields as fields from contacts where mobile_number = '+14155550113'`),
    ).toEqual([{ fields: { Pet: '\ufffd' } }]);
  });

  it('takes ids that none can have for none', async () => {
    const user = { name: 'Sam', email: 'sam@example.com', role: 'staff', password: PASSWORD };
    const saved = await dana.post('/users', { ...user, lineIds: ['99999999999', '-1', '1.5', '1'] });
    expect(saved.status).toBe(200);
    expect(await assent.sql('select line_id from line_assignments')).toEqual([{ line_id: 1 }]);
    for (const contactId of ['99999999999999999999', '1e3', '', '-1'])
      expect((await dana.post('/contact-lists/1/members', { contactId })).status).toBe(404);
  });

  it('refuses to sign in who writes nonsense, and says no more than to anyone else', async () => {
    const visitor = new StaffMember(assent.url);
    expect((await visitor.post('/sign-in', { email: 'no\0body@example.com', password: 'x' })).status).toBe(422);
  });
});
