import { timeZoneChoices } from '../../src/shared/time-zones.js';
import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const ANN = '+14155550111';
const BOB = '+14155550112';

describe('the contacts pages', () => {
  let assent: Assent;
  let account: Account;
  let front: Line;
  let ada: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    front = await assent.stage.line(account, '+14155550100', 'Front desk');
    await assent.stage.line(account, '+14155550101', 'Billing');
    await assent.stage.user(account, 'ada@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [front]);
    const elsewhere = await assent.stage.account('Elsewhere');
    await assent.stage.contact(elsewhere, ANN, 'Stranger');
    ada = await assent.signIn('ada@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const idOf = async (number: string) =>
    Number(
      (
        await assent.sql<{ id: string }>('select id from contacts where account_id = $1 and mobile_number = $2', [
          account.id,
          number,
        ])
      )[0]?.id,
    );

  it('need nothing but a mobile number, in the form that people write', async () => {
    const answer = await ada.post('/contacts', {
      mobileNumber: '(415) 555-0111',
      firstName: 'Ann',
      lastName: 'O’Neill',
    });
    expect(answer.html).toContain('Ann O’Neill was added.');
    expect(await idOf(ANN)).toBeGreaterThan(0);
    const again = await ada.post('/contacts', { mobileNumber: '+1 415-555-0111' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('Ann O’Neill has this number already.');
  });

  it.each([
    ['4.479E+11', 'A spreadsheet shortened this number'],
    ['555-0111 ext. 3', 'only digits'],
    ['12', 'too short'],
    ['', 'A mobile number is needed.'],
  ])('refuse the number %s with the reason', async (mobileNumber, reason) => {
    const answer = await ada.post('/contacts', { mobileNumber });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(reason);
  });

  it.each(['ann', 'O’NEI', 'an o’n', '415555011', '(415) 555-0111', '0111', '+1415'])(
    'find Ann by %s',
    async (typed) => {
      const { html } = await ada.get(`/contacts?${new URLSearchParams({ q: typed })}`, { 'HX-Request': 'true' });
      expect(html).toContain('Ann O’Neill');
      expect(html).not.toContain('Stranger');
      expect(html).not.toContain('<html');
    },
  );

  it.each(['%', '_nn', 'zed', 'stranger', '999'])('find nobody by %s', async (typed) => {
    expect((await ada.get(`/contacts?${new URLSearchParams({ q: typed })}`)).html).toContain('Nobody found');
  });

  it('never change the mobile number of a contact', async () => {
    const id = await idOf(ANN);
    const answer = await ada.post(`/contacts/${id}`, {
      firstName: 'Anna',
      lastName: 'Lee',
      mobileNumber: BOB,
      customFields: 'VIP: yes',
    });
    expect(answer.html).toContain('Anna Lee was saved.');
    const [row] = await assent.sql('select mobile_number, first_name, custom_fields from contacts where id = $1', [id]);
    expect(row).toEqual({ mobile_number: ANN, first_name: 'Anna', custom_fields: { VIP: 'yes' } });
  });

  it('take a time zone of the contact’s own, show it, and let it be taken back', async () => {
    const id = await idOf(ANN);
    const chosen = /id="field-timeZone"[\s\S]*?<option value="([^"]*)" selected>/;
    const zone = async () => (await assent.sql('select time_zone from contacts where id = $1', [id]))[0]?.time_zone;
    const before = (await ada.get(`/contacts/${id}/edit`)).html;
    expect(before).toMatch(/<option value="">By the number’s area code<\/option>/);
    expect(before).not.toMatch(chosen);
    const details = { firstName: 'Anna', lastName: 'Lee', customFields: 'VIP: yes' };
    await ada.post(`/contacts/${id}`, { ...details, timeZone: 'Pacific/Honolulu' });
    expect(await zone()).toBe('Pacific/Honolulu');
    const { html } = await ada.get(`/contacts/${id}/edit`);
    expect(chosen.exec(html)?.[1]).toBe('Pacific/Honolulu');
    expect(html).toMatch(/<h1>Anna Lee<\/h1><p>[^<]* · Hawaii \(Honolulu\)<\/p>/);
    await ada.post(`/contacts/${id}`, { ...details, timeZone: '' });
    expect(await zone()).toBeNull();
  });

  it.each(['Mars/Base', 'EST', '+05:00'])('refuse the time zone %s next to its field', async (timeZone) => {
    const id = await idOf(ANN);
    const written = { mobileNumber: '(415) 555-0119', timeZone };
    for (const path of ['/contacts', `/contacts/${id}`]) {
      const answer = await ada.post(path, written);
      expect(answer.status).toBe(422);
      expect(answer.html).toMatch(/id="field-timeZone-error"[^>]*>[\s\S]{0,200}?Choose a time zone\./);
    }
    expect(
      await assent.sql(`select from contacts where time_zone is not null or mobile_number = '+14155550119'`),
    ).toEqual([]);
  });

  it('offer no time zone that the database does not know', async () => {
    const zones = timeZoneChoices.map(({ value }) => value);
    const known = await assent.sql<{ zone: string }>(
      'select zone from unnest($1::text[]) zone where is_time_zone(zone)',
      [zones],
    );
    expect(known.map(({ zone }) => zone)).toEqual(zones);
  });

  it('show every line in View, and Not Defined where there is no record', async () => {
    await assent.carrier.deliver({ from: ANN, to: front.number, body: 'start' });
    const { html } = await ada.get(`/contacts/${await idOf(ANN)}/consent`, { 'HX-Request': 'true' });
    expect(html).toMatch(/Billing[\s\S]*Not Defined[\s\S]*Front desk[\s\S]*Opted In/);
    expect(html).toContain('By texting “start”.');
  });

  it('let staff opt in from Not Defined only, with a note', async () => {
    const bob = await assent.stage.contact(account, BOB, 'Bob');
    const optIn = (note: string) => ada.post(`/contacts/${bob}/opt-ins`, { lineId: String(front.id), note });
    expect((await optIn(' ')).html).toContain('Note how they gave consent.');
    expect((await optIn('Signed the form')).html).toContain('Bob is Opted In now.');
    const optOut = await ada.post(`/contacts/${bob}/opt-outs`, { lineId: String(front.id) });
    expect(optOut.html).toContain('Bob is Opted Out now.');
    expect(optOut.html).toContain('only the customer can change it');
    expect((await optIn('Changed their mind')).html).toContain('Only they can lift it');
  });

  it('show and change consent only on the lines of the user', async () => {
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const ann = await idOf(ANN);
    expect((await sam.get(`/contacts/${ann}/consent`)).html).not.toContain('Billing');
    const [billing] = await assent.sql<{ id: number }>(`select id from lines where label = 'Billing'`);
    expect((await sam.post(`/contacts/${ann}/opt-outs`, { lineId: String(billing?.id) })).status).toBe(404);
    expect((await sam.get(`/opt-in-lists/${billing?.id}`)).status).toBe(404);
  });

  it('keep an opt-out when the contact is deleted and added again', async () => {
    await ada.post(`/contacts/${await idOf(BOB)}/deletion`, {});
    expect((await ada.get('/contacts')).html).not.toContain('Bob');
    const answer = await ada.post('/contacts', { mobileNumber: BOB, firstName: 'Robert' });
    expect(answer.html).toContain('Robert is back, with the consent they had before.');
    expect((await ada.get(`/contacts/${await idOf(BOB)}/consent`)).html).toContain('Opted Out');
  });

  it('keep the opt-in list of each line by themselves', async () => {
    const list = async () => (await ada.get(`/opt-in-lists/${front.id}`)).html;
    expect(await list()).toContain('1 contact opted in');
    await assent.carrier.deliver({ from: ANN, to: front.number, body: 'STOP' });
    expect(await list()).toContain('0 contacts opted in');
    expect((await ada.get('/opt-in-lists')).html).toContain('Front desk');
  });

  it('make lists by hand', async () => {
    const made = await ada.post('/contact-lists', { name: 'Regulars' });
    const list = new URL(made.url).pathname;
    expect((await ada.post('/contact-lists', { name: 'Regulars' })).status).toBe(422);
    expect((await ada.post(`${list}/members`, { contactId: String(await idOf(ANN)) })).html).toContain(
      'is on Regulars',
    );
    expect((await ada.get(list)).html).toContain('Anna Lee');
    await ada.post(`${list}/members/${await idOf(ANN)}/removal`, {});
    expect((await ada.get(list)).html).toContain('Nobody on this list yet');
  });

  it.each(['/contacts', '/opt-in-lists', '/contact-lists'])('carry the Import button on %s', async (path) => {
    expect((await ada.get(path)).html).toMatch(/<a class="button" href="\/imports\/new">.*Import<\/a>/);
  });

  it('page through many contacts, each once', async () => {
    await assent.sql(
      `insert into contacts (account_id, mobile_number) select $1, '+1415556' || lpad(n::text, 4, '0') from generate_series(1, 120) n`,
      [account.id],
    );
    const seen: string[] = [];
    for (let path: string | undefined = '/contacts?q=415556'; path; ) {
      const { html } = await ada.get(path);
      seen.push(...[...html.matchAll(/\/contacts\/(\d+)\/edit/g)].map(([, id]) => id ?? ''));
      path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});
