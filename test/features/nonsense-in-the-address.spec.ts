import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { PASSWORD } from '../support/stage.js';

const placeOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('nonsense in the address', () => {
  let assent: Assent;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    await assent.stage.contact(account, '+14155550111', 'Ann');
    dana = await assent.signIn('dana@example.com', PASSWORD);
    await dana.post('/contact-lists', { name: 'Regulars' });
  });
  afterAll(() => assent?.stop());

  it.each(['/contacts', '/contact-lists/1', '/opt-in-lists/1', '/blasts', '/imports', '/reports/opt-in-out'])(
    'shows the first page of %s for a place that nobody could have been given',
    async (path) => {
      for (const after of ['x', placeOf('x'), placeOf(1.5), placeOf(1e300), placeOf('x', 'y', 'z')])
        expect((await dana.get(`${path}?after=${after}`)).status).toBe(200);
    },
  );

  it('searches for what was typed without what nobody can type', async () => {
    const { status, html } = await dana.get('/contacts?q=an%00n');
    expect(status).toBe(200);
    expect(html).toContain('Ann');
  });
});
