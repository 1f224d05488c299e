import type { Page } from 'playwright-core';
import { Assent } from '../support/assent.js';
import { Browser } from '../support/browser.js';

const LINE = '+12125550100';

describe('writing a keyword', () => {
  let assent: Assent;
  let staff: Browser;
  let page: Page;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'ann.admin@example.com');
    await assent.stage.contact(account, '+13125550110', 'Bob', 'Hill');
    staff = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
    page = staff.page;
  });
  afterEach(() => expect(staff?.complaints.take()).toEqual([]));
  afterAll(async () => {
    await staff?.close();
    await assent?.stop();
  });

  it('shows while it is typed what Bob gets, what someone without a name gets, and how long it is', async () => {
    await staff.go('/keywords/new');
    const reply = page.getByRole('textbox', { name: 'Reply' });
    await reply.pressSequentially('Hi {{firstName}}, we are open.');
    await page.getByText('Hi Bob, we are open.').waitFor();
    await page.getByText('Hi, we are open.').waitFor();
    await page.getByText('140 characters left').waitFor();
    await reply.fill('Hi {{firstname}}');
    await page.getByText('There is no merge field “firstname”.').waitFor();
    await reply.fill('Hi {{firstName|there}}, it’s open.');
    await page.getByText('Because of ’ a segment holds 70 characters').first().waitFor();
  });

  it('says what the reply to an opt-in should say', async () => {
    await page.getByRole('radio', { name: 'Set Opted In' }).check();
    await page.getByText('It does not say yet the name of your business').waitFor();
    await page.getByRole('radio', { name: 'Leave consent as it is' }).check();
    await page.getByText('It does not say yet').waitFor({ state: 'detached' });
  });

  it('keeps what was typed when another keyword has the word, and says which', async () => {
    await page.getByRole('textbox', { name: 'Name' }).fill('Hours');
    await page.getByRole('textbox', { name: 'Keywords' }).fill('HOURS, info');
    await page.getByRole('button', { name: 'Add keyword' }).click();
    await page.getByText('On Front desk, “info” is a keyword of “Help” already.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('Hi {{firstName|there}}, it’s open.');
    await page.getByRole('textbox', { name: 'Keywords' }).fill('HOURS');
    await page.getByRole('button', { name: 'Add keyword' }).click();
    await page.getByText('Hours answers from now on.').waitFor();
  });

  it('tries a text while it is typed', async () => {
    const text = page.getByLabel('What a customer texts');
    await text.pressSequentially('hours?');
    await page.getByText('On Front desk, this text would send the reply of “Hours”').waitFor();
    await page.getByText('Hi Bob, it’s open.').waitFor();
    await text.fill('ST0P');
    await page.getByText('set the customer Opted Out').waitFor();
    expect(new URL(page.url()).pathname).toBe('/keywords');
  });

  it('is seen by a colleague who has the page open', async () => {
    const colleague = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
    try {
      await colleague.go('/keywords');
      const row = colleague.page.getByRole('row', { name: /HOURS/ });
      await row.getByRole('button', { name: 'Disable Hours' }).waitFor();
      await page.getByRole('button', { name: 'Disable Hours' }).click();
      await row.getByText('Disabled').waitFor();
      expect(colleague.complaints.take()).toEqual([]);
    } finally {
      await colleague.close();
    }
  });

  it('offers no way to lose the last keyword that opts out, and says why', async () => {
    await page.getByRole('link', { name: 'Opt out', exact: true }).click();
    await page.getByText('The only active keyword that opts customers out on Front desk, so it stays.').waitFor();
    expect(await page.getByRole('button', { name: 'Disable' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
  });
});
