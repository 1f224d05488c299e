import { Assent } from '../support/assent.js';
import { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

describe('signing in', () => {
  let assent: Assent;
  let account: Account;
  let front: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    front = await assent.stage.line(account, '+14155550100', 'Front desk');
    await assent.stage.line(account, '+14155550101', 'Billing');
    await assent.stage.user(account, 'ada@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [front]);
  });
  afterAll(() => assent?.stop());

  it('leads back to the page that was asked for', async () => {
    const visitor = new StaffMember(assent.url);
    const asked = await visitor.get('/contacts?q=ann');
    expect(asked.url).toBe(`${assent.url}/sign-in?next=%2Fcontacts%3Fq%3Dann`);
    const answer = await visitor.post('/sign-in', {
      email: 'Ada@Example.com ',
      password: PASSWORD,
      next: '/contacts?q=ann',
    });
    expect(answer.url).toBe(`${assent.url}/contacts?q=ann`);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', '/%2e//evil.example'])(
    'never leads to another site: %s',
    async (next) => {
      const ada = await assent.signIn('ada@example.com', PASSWORD);
      const { url } = await ada.get(`/sign-in?${new URLSearchParams({ next })}`);
      expect(new URL(url).origin).toBe(assent.url);
    },
  );

  it('does not tell a wrong password from an unknown address, and slows down guessing', async () => {
    const guesser = new StaffMember(assent.url);
    const guess = (email: string) => guesser.post('/sign-in', { email, password: 'wrong' });
    const [known, unknown] = [await guess('sam@example.com'), await guess('nobody@example.com')];
    expect([known.status, unknown.status]).toEqual([422, 422]);
    expect(known.html.replaceAll('sam@', 'nobody@')).toBe(unknown.html);
    for (let tries = 1; tries < 8; tries += 1) await guess('nobody@example.com');
    const stopped = await guess('nobody@example.com');
    expect(stopped.status).toBe(429);
    expect(stopped.html).toContain('try again in 15 minutes');
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(800);
    await expect(assent.signIn('sam@example.com', PASSWORD)).resolves.toBeDefined();
  });

  it('shows staff only their lines, and keeps the pages of admins from them', async () => {
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const { html } = await sam.get('/lines');
    expect(html).toContain('Front desk');
    expect(html).not.toContain('Billing');
    for (const path of ['/users', '/users/new', '/lines/new']) expect((await sam.get(path)).status).toBe(403);
    expect((await sam.post('/lines', { label: 'Mine' })).status).toBe(403);
  });

  it('ends at once for a user who is deactivated', async () => {
    const id = await assent.stage.user(account, 'leaver@example.com', 'staff', [front]);
    const leaver = await assent.signIn('leaver@example.com', PASSWORD);
    const ada = await assent.signIn('ada@example.com', PASSWORD);
    await ada.post(`/users/${id}`, { name: 'Leaver', email: 'leaver@example.com', role: 'staff', password: '' });
    expect(new URL((await leaver.get('/contacts')).url).pathname).toBe('/sign-in');
    await expect(assent.signIn('leaver@example.com', PASSWORD)).rejects.toThrow('not signed in');
  });

  it('keeps the last admin of the account', async () => {
    const ada = await assent.signIn('ada@example.com', PASSWORD);
    const [user] = await assent.sql<{ id: number }>(`select id from users where email = 'ada@example.com'`);
    const answer = await ada.post(`/users/${user?.id}`, {
      name: 'Ada',
      email: 'ada@example.com',
      role: 'staff',
      active: 'on',
      password: '',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('last admin');
  });

  it('takes changes only from its own pages', async () => {
    const ada = await assent.signIn('ada@example.com', PASSWORD);
    const contact = { mobileNumber: '+14155550177' };
    expect((await ada.post('/contacts', contact, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await ada.post('/contacts', contact, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await ada.post('/contacts', contact, { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    expect(await assent.sql('select from contacts')).toHaveLength(0);
    expect((await ada.post('/contacts', contact)).status).toBe(200);
  });

  it('ends with signing out, on the server as well', async () => {
    const ada = await assent.signIn('ada@example.com', PASSWORD);
    const before = await assent.sql('select from sessions');
    await ada.post('/sign-out', {});
    expect(await assent.sql('select from sessions')).toHaveLength(before.length - 1);
    expect(new URL((await ada.get('/contacts')).url).pathname).toBe('/sign-in');
  });
});
