import type { Page } from 'playwright-core';
import { Assent } from '../support/assent.js';
import { Browser } from '../support/browser.js';

const LINE = '+12125550100';
const [ANN, BOB, CAT] = ['+13125550110', '+13125550111', '+13125550112'];

/** Every page is a plain URL with plain forms; what JavaScript adds is comfort. */
describe('without JavaScript', () => {
  let assent: Assent;
  let staff: Browser;
  let page: Page;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'ann.admin@example.com');
    await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    await assent.stage.contact(account, BOB, 'Bob', 'Hill');
    await assent.stage.contact(account, CAT, 'Cat', 'Cedar');
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    staff = await Browser.open(assent.url, { javaScript: false, as: 'ann.admin@example.com' });
    page = staff.page;
  });
  afterEach(() => expect(staff?.complaints.take()).toEqual([]));
  afterAll(async () => {
    await staff?.close();
    await assent?.stop();
  });

  it('signs in to the conversations', async () => {
    await page.getByRole('heading', { name: 'Conversations', level: 1 }).waitFor();
  });

  it('replies in a conversation', async () => {
    await page.getByRole('link', { name: /Ann Alder/ }).click();
    await page.getByRole('textbox', { name: 'Text to Ann Alder' }).fill('See you on Saturday.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('log').getByText('See you on Saturday.').waitFor();
  });

  it('says why nobody can reply to someone who opted out', async () => {
    await staff.go('/conversations');
    await page.getByRole('link', { name: /Bob Hill/ }).click();
    await page.getByText(/^Bob Hill opted out of texts from Front desk/).waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);
  });

  it('searches the contacts', async () => {
    await staff.go('/contacts');
    await page.getByRole('searchbox').fill('cat');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('row', { name: /Cat Cedar/ }).waitFor();
    expect(await page.getByRole('row', { name: /Bob Hill/ }).count()).toBe(0);
  });

  it('shows consent on a page of its own, and opts out there', async () => {
    await page.getByRole('link', { name: 'View consent of Cat Cedar' }).click();
    const line = page.getByRole('group').filter({ hasText: 'Front desk' });
    await line.getByText('Not Defined').waitFor();
    await line.locator('summary').click();
    await line.getByLabel('Why (optional)').fill('Asked on the phone');
    await line.getByRole('checkbox', { name: 'only the customer can undo this' }).check();
    await line.getByRole('button', { name: 'Opt out of this line' }).click();
    await page.getByText('Asked on the phone').waitFor();
    await page.getByRole('group').filter({ hasText: 'Front desk' }).getByText('Opted Out').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/contacts\/\d+\/consent$/);
  });

  it('imports a file, from the upload to the errors', async () => {
    await staff.go('/imports/new');
    await page.getByRole('radio', { name: 'Consent Status Import' }).check();
    const buffer = Buffer.from('Mobile Number,Status\n+13125550120,Opted In\n+13125550121,perhaps\n');
    await page.getByLabel('CSV file').setInputFiles({ name: 'few.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Run import' }).click();
    // The page loads itself again until there is nothing more to follow.
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByRole('row', { name: /perhaps/ }).waitFor();
  });

  it('writes a keyword, sees what its reply comes to, and tries it', async () => {
    await staff.go('/keywords/new');
    await page.getByRole('textbox', { name: 'Name' }).fill('Hours');
    await page.getByRole('textbox', { name: 'Keywords' }).fill('HOURS');
    await page.getByRole('textbox', { name: 'Reply' }).fill('Hi {{firstName|there}}, it’s open.');
    await page.getByRole('checkbox', { name: 'Front desk' }).uncheck();
    await page.getByRole('button', { name: 'Add keyword' }).click();
    await page.getByText('Choose at least one line.').waitFor();
    await page.getByText('Hi there, it’s open.').waitFor();
    await page.getByText('1 segment in UCS-2').first().waitFor();
    await page.getByRole('checkbox', { name: 'Front desk' }).check();
    await page.getByRole('button', { name: 'Add keyword' }).click();
    await page.getByText('Hours answers from now on.').waitFor();
    await page.getByLabel('What a customer texts').fill('hours?');
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('because it is the keyword HOURS').waitFor();
  });

  it('composes a Blast and confirms it', async () => {
    await staff.go('/blasts/new');
    await page.getByLabel('Name').fill('Saturday');
    await page.getByLabel('Text', { exact: true }).fill('We are open on Saturday. Reply STOP to opt out.');
    await page.getByRole('button', { name: 'Save and review' }).click();
    await page.getByText('2 will be texted').waitFor();
    await page.getByRole('button', { name: 'Send now' }).click();
    // The page loads itself again every few seconds, until there is nothing more to come.
    await page.getByRole('progressbar').waitFor();
    await page.getByText('Done', { exact: true }).waitFor();
  });
});
