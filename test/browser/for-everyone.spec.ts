import type { Page } from 'playwright-core';
import { Assent, eventually } from '../support/assent.js';
import { barriers, isTooWide } from '../support/barriers.js';
import { Browser, LAPTOP, PHONE } from '../support/browser.js';
import type { StaffMember } from '../support/staff-member.js';
import { PASSWORD } from '../support/stage.js';
import { suspiciousText } from '../support/suspicious-text.js';
import { twilioLine } from '../support/twilio-line.js';

const LINE = '+12125550100';
const [ANN, BOB, CAT] = ['+13125550110', '+13125550111', '+13125550112'];

const ADDRESSES = [
  '/conversations',
  '/conversations?status=closed',
  '/conversations?status=review',
  '/conversations?status=review&q=nobody',
  '/conversations?q=nobody',
  '/conversations/1',
  '/conversations/2',
  '/conversations/3',
  '/conversations/new',
  '/conversations/new?q=a',
  '/conversations/new?contact=1',
  '/contacts',
  '/contacts?q=nobody',
  '/contacts/new',
  '/contacts/1/edit',
  '/contacts/1/consent',
  '/contacts/2/consent',
  '/opt-in-lists',
  '/opt-in-lists/1',
  '/contact-lists',
  '/contact-lists/new',
  '/contact-lists/1',
  '/contact-lists/1/edit',
  '/contact-lists/1/members/new?q=a',
  '/keywords',
  '/keywords/new',
  '/keywords/1/edit',
  '/keywords/4/edit',
  '/keywords/try',
  '/keywords/try?line=1&text=ST0P',
  '/imports',
  '/imports/new',
  '/imports/1',
  '/imports/1/mapping',
  '/imports/2',
  '/imports/3/mapping',
  '/imports/new?kind=contacts',
  '/blasts',
  '/blasts/new',
  '/blasts/1',
  '/blasts/2',
  '/reports',
  '/reports/opt-in-out?lines=1&status=opted_in&status=opted_out',
  '/lines',
  '/lines/new',
  '/lines/1/edit',
  '/messages/1',
  '/messages/2',
  '/unplaced-texts',
  '/lines/2/edit',
  '/users',
  '/users/new',
  '/users/1/edit',
  '/simulator',
  `/simulator?line=1&number=${encodeURIComponent(ANN)}`,
  `/simulator?line=1&number=${encodeURIComponent(CAT)}`,
  '/no-such-page',
];

/** Screen reader, keyboard, small screen, dark room: what each page owes to everyone. */
describe('for everyone', () => {
  let assent: Assent;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'ann.admin@example.com');
    await twilioLine(assent, account, '+12125550101');
    await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    await assent.stage.contact(account, BOB, 'Bob', 'Hill');
    await assent.stage.contact(account, CAT, 'Cat', 'Cedar');
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    await assent.carrier.deliver({ from: CAT, to: LINE, body: 'Hello' });
    await suspiciousText(assent, line, CAT, 'enough already, lose my number');
    await assent.carrier.deliver({ from: 'AMAZON', to: LINE, body: 'Your parcel is here' });
    await work(await assent.signIn('ann.admin@example.com', PASSWORD));
  });
  afterAll(() => assent?.stop());

  describe.each([
    ['on a laptop, in light', { size: LAPTOP, dark: false }],
    ['on a phone, in the dark', { size: PHONE, dark: true }],
  ])('%s', (_, looking) => {
    let staff: Browser;

    beforeAll(async () => {
      staff = await Browser.open(assent.url, { ...looking, as: 'ann.admin@example.com' });
    });
    afterEach(() => expect(staff?.complaints.take()).toEqual([]));
    afterAll(() => staff?.close());

    it.each(ADDRESSES)('%s has one heading, names for everything, contrast, and fits', async (address) => {
      const status = await staff.go(address);
      expect(status).toBe(address === '/no-such-page' ? 404 : 200);
      expect(await headings(staff.page)).toHaveLength(1);
      expect(await barriers(staff.page)).toEqual([]);
      expect(await isTooWide(staff.page)).toBe(false);
    });
  });

  it('the sign-in page is no different', async () => {
    const visitor = await Browser.open(assent.url, { size: PHONE });
    try {
      await visitor.go('/sign-in');
      expect(await headings(visitor.page)).toHaveLength(1);
      expect(await barriers(visitor.page)).toEqual([]);
      expect(await isTooWide(visitor.page)).toBe(false);
    } finally {
      await visitor.close();
    }
  });

  describe('by keyboard', () => {
    let staff: Browser;
    let page: Page;

    beforeAll(async () => {
      staff = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
      page = staff.page;
    });
    afterEach(() => expect(staff?.complaints.take()).toEqual([]));
    afterAll(() => staff?.close());

    it.each(['/contacts', '/keywords/4/edit', '/blasts/new', '/conversations/1'])(
      '%s shows where the focus is',
      async (address) => {
        await staff.go(address);
        for (let tab = 0; tab < 25; tab += 1) {
          await page.keyboard.press('Tab');
          expect(await unseenFocus(page)).toBe('');
        }
      },
    );

    it('the consent modal takes the focus, keeps it, and gives it back', async () => {
      await staff.go('/contacts');
      const view = page.getByRole('link', { name: 'View consent of Bob Hill' });
      await view.press('Enter');
      await page.getByRole('dialog', { name: 'Consent of Bob Hill' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      for (let tab = 0; tab < 8; tab += 1) {
        expect(await page.evaluate(`!document.activeElement.closest('.app > :not(dialog)')`)).toBe(true);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await view.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    });
  });
});

/** A day's work, so that no page is empty. */
async function work(staff: StaffMember): Promise<void> {
  for (const id of [1, 2]) {
    const form = new FormData();
    form.set('kind', 'consent_status');
    form.set('file', new Blob(['Mobile Number,Status\n+13125550120,Opted In\n+13125550121,perhaps\n']), 'few.csv');
    await staff.post('/imports', form);
    await staff.post(`/imports/${id}/mapping`, { lineId: '1', numberColumn: '0', statusColumn: '1' });
  }
  const people = new FormData();
  people.set('kind', 'contacts');
  people.set('file', new Blob(['Mobile Number,First Name,Plan\n+13125550120,Dan,gold\n']), 'people.csv');
  await staff.post('/imports', people);
  await eventually('an import runs', async () => !/Check and run/.test((await staff.post('/imports/2/runs', {})).html));
  await staff.post('/contact-lists', { name: 'Regulars' });
  await staff.post('/contact-lists/1/members', { contactId: '1' });
  const endless = `https://example.com/${'x'.repeat(200)}`;
  const hours = { name: 'Hours', keywords: 'HOURS', action: 'reply', lineIds: '1', listId: '1' };
  await staff.post('/keywords', { ...hours, reply: `Hi {{firstName}}: ${endless}` });
  const phone = { line: '1', number: CAT, answerSeconds: '3', arrivalSeconds: '30', twice: 'on' };
  await staff.post('/simulator/switches', { ...phone, fate: 'undelivered' });
  await staff.post('/simulator/texts', { line: '1', number: ANN, body: 'Is Saturday open?' });
  const blast = {
    name: 'Saturday',
    lineId: '1',
    lists: 'own',
    body: 'We are open. Reply STOP to opt out.',
    when: 'now',
  };
  await staff.post('/blasts', blast);
  const second = await staff.post('/blasts', blast);
  const version = /name="version" value="(\d+)"/.exec(second.html)?.[1] ?? '';
  await staff.post('/blasts/2/confirmations', { version });
}

function headings(page: Page): Promise<string[]> {
  return page.getByRole('heading', { level: 1 }).allTextContents();
}

/** The element that has the focus without showing it; empty if it does. */
function unseenFocus(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { activeElement } = document;
    const { outlineStyle, boxShadow } = getComputedStyle(activeElement);
    const shows = activeElement === document.body || outlineStyle !== 'none' || boxShadow !== 'none';
    return shows ? '' : activeElement.outerHTML;
  })()`);
}
