import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Assent, eventually } from '../support/assent.js';
import { barriers, isTooWide } from '../support/barriers.js';
import { Browser, LAPTOP, PHONE } from '../support/browser.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import { PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const [ANN = '', BOB = '', ...others] = fictionNumbers(120);

/** What staff see while they write a Blast, and while it goes out. */
describe('writing and watching a Blast', () => {
  let assent: Assent;
  let staff: Browser;
  let page: Page;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, LINE, 'Front desk', 15);
    await assent.stage.line(account, '+12125550101', 'Reminders', 15);
    await assent.sql(`update lines set segment_price = 0.0079`);
    await assent.stage.user(account, 'ann.admin@example.com');
    const regular = await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    const cat = await assent.stage.contact(account, BOB, 'Cat', 'Cedar');
    await optedIn(assent, line, [ANN, ...others]);
    const dana = await assent.signIn('ann.admin@example.com', PASSWORD);
    await dana.post('/contact-lists', { name: 'Regulars' });
    for (const id of [regular, cat]) await dana.post('/contact-lists/1/members', { contactId: String(id) });
    staff = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
    page = staff.page;
  });
  afterEach(() => expect(staff?.complaints.take()).toEqual([]));
  afterAll(async () => {
    await staff?.close();
    await assent?.stop();
  });

  /** On a laptop and on a phone, in light and in the dark; in the folder $SCREENSHOTS if there is one. */
  const looksRight = async (name: string) => {
    for (const size of [LAPTOP, PHONE])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page)).toEqual([]);
        expect(await isTooWide(page)).toBe(false);
        if (process.env.SCREENSHOTS) {
          const path = join(process.env.SCREENSHOTS, `${name}-${size.width}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
  };

  it('shows what somebody would get, how long it is, and who would not get it', async () => {
    await staff.go('/blasts/new');
    await page.getByLabel('Name').fill('Saturday');
    await page.getByText('119 would be texted of 119 contacts on the lists').waitFor();
    await page.getByLabel('Regulars').check();
    await page.getByText('1 not defined').waitFor();
    await page.getByText('1 on more than one list: each gets it once').waitFor();
    await page.getByLabel('Text', { exact: true }).fill('Hi {{firstName|there}}, we are open on Saturday – come by!');
    await page.getByText('Hi Ann, we are open on Saturday – come by!').waitFor();
    await page.getByText('Reply STOP to opt out.', { exact: false }).first().waitFor();
    await page.getByText('1 segment for this contact in UCS-2').waitFor();
    await looksRight('blast-compose');
  });

  it('offers the opt-in lists of the other lines, whichever line is chosen', async () => {
    await page.getByLabel('From line').selectOption({ index: 1 });
    await page.getByRole('checkbox', { name: /^Opt-in list of Front desk/ }).check();
    await page.getByText('Nobody would be texted').waitFor();
    await page.getByLabel('From line').selectOption({ index: 0 });
    await page.getByRole('checkbox', { name: /^Opt-in list of Reminders/ }).waitFor();
    await page.getByText('119 would be texted').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Opt-in list of the line/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Regulars').isChecked()).toBe(true);
  });

  it('explains a time that the clocks leave out', async () => {
    await page.getByLabel('At a chosen time').check();
    await page.getByLabel('Day').fill('2027-03-14');
    await page.getByLabel('Time', { exact: true }).fill('02:30');
    await page.getByRole('button', { name: 'Save and review' }).click();
    await page.getByText('02:30 doesn’t exist on that day').waitFor();
    await page.getByLabel('Sun 14 Mar 2027, 3:30 AM EDT').check();
    await looksRight('blast-lost-hour');
    await page.getByLabel('As soon as I confirm it').check();
  });

  it('is read once more, and tested on one’s own phone', async () => {
    await page.getByRole('button', { name: 'Save and review' }).click();
    await page.getByRole('heading', { name: 'Saturday', level: 1 }).waitFor();
    await page.getByText('about $0.94').first().waitFor();
    await page.getByLabel('Test it on your own phone').fill('(212) 555-0199');
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('The test to (212) 555-0199 is in the outbox: what becomes of it stands below.').waitFor();
    await eventually('the test is delivered', async () => {
      await page.reload();
      return (await page.getByText('Delivered.').count()) > 0;
    });
    await looksRight('blast-review');
  });

  it('is watched, and the numbers add up while they change', async () => {
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByText(/a second/).waitFor();
    await page.getByRole('figure').waitFor();
    expect(await sumOfOutcomes(page)).toBe(120);
    await page.locator('[data-dismiss]').first().click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('wait until somebody resumes it.').first().waitFor();
    expect(await sumOfOutcomes(page)).toBe(120);
    await looksRight('blast-paused');
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('Resumed.').waitFor();
    await looksRight('blast-watch');
    await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
    await eventually('all are delivered', async () => (await outcome(page, 'Delivered')) === 119);
    expect(await outcome(page, 'Not sent')).toBe(1);
    expect(await sumOfOutcomes(page)).toBe(120);
    await page.getByText('As a table').click();
    await looksRight('blast-done');
    await page.getByRole('link', { name: 'Not sent' }).click();
    await page.getByText('Not sent: never opted in on this line.').waitFor();
    expect(await page.getByRole('link', { name: 'Not sent' }).textContent()).toBe('Not sent1');
    await looksRight('blast-recipients');
    await staff.go('/blasts');
    await page.getByRole('link', { name: 'Saturday' }).waitFor();
    await looksRight('blasts');
  });

  it('does not keep anybody waiting for the count of a very long list: it comes when it is there', async () => {
    await assent.sql(`insert into contact_lists (account_id, name) values (1, 'Everyone')`);
    await assent.sql(
      `insert into contacts (account_id, mobile_number) select 1, unnest($1::text[]) on conflict do nothing`,
      [fictionNumbers(20_100)],
    );
    await assent.sql(`insert into contact_list_members (list_id, contact_id) select 2, id from contacts`);
    await staff.go('/blasts/new');
    await page.getByLabel('Name').fill('Everyone');
    await page.getByRole('checkbox', { name: /^Everyone/ }).check();
    await page.getByText('119 would be texted of 20,100 contacts on the lists').waitFor();
    await page.getByLabel('Text', { exact: true }).fill('We are open.');
    await page.getByRole('button', { name: 'Save and review' }).click();
    await page.getByRole('heading', { name: 'Everyone', level: 1 }).waitFor();
    await page.getByText('119 would be texted of 20,100 contacts on the lists').waitFor();
    await page.getByText('119 will be texted as soon as you confirm.').waitFor();
    await looksRight('blast-review-long');
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByText('119 would be texted of 20,100 contacts on the lists').waitFor();
    await looksRight('blast-edit-long');
  });
});

async function outcome(page: Page, label: string): Promise<number> {
  const stat = page.locator('.stat', { has: page.getByText(label, { exact: true }) });
  return Number((await stat.locator('.stat-value').textContent())?.replace(/\D/g, ''));
}

async function sumOfOutcomes(page: Page): Promise<number> {
  const values = await page.locator('.stat-value').allTextContents();
  return values.reduce((sum, value) => sum + Number(value.replace(/\D/g, '')), 0);
}
