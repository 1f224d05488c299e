import { Assent } from '../support/assent.js';
import { PASSWORD } from '../support/stage.js';

const HTMX = { 'HX-Request': 'true' };

/** A page that watches for news may fetch a part of itself while the browser is on its way to the next one. */
describe('a page that is being left', () => {
  let assent: Assent;
  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
  });
  afterAll(() => assent?.stop());

  it('does not say what the next page is to say', async () => {
    const account = await assent.stage.account();
    await assent.stage.user(account, 'dana@example.com');
    const dana = await assent.signIn('dana@example.com', PASSWORD);
    const left = await dana.post('/contact-lists', { name: 'Regulars' }, HTMX);
    const next = left.headers.get('HX-Redirect') ?? '';
    expect(next).toMatch(/^\/contact-lists/);
    const [part, whole] = [await dana.get('/blasts', HTMX), await dana.get(next)];
    expect(part.html).not.toContain('Regulars');
    expect(whole.html).toMatch(/role="status"[\s\S]*Regulars/);
    expect((await dana.get(next)).html).not.toContain('role="status"');
  });
});
