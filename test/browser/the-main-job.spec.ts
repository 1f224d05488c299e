import type { Download, Locator, Page } from 'playwright-core';
import { Album } from '../support/album.js';
import { Assent, eventually } from '../support/assent.js';
import { Browser } from '../support/browser.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Account } from '../support/stage.js';

const LINE = '+12125550100';
const BLAST = 'Maple Street Dental: we are open on Saturday. Reply STOP to opt out.';
const OPTED_IN = 180;

/** The same job as in features/the-main-job.spec.ts, at the pages: what the staff see and click, and what a customer texts. */
describe('the main job, in a browser', () => {
  const [bob = '', ...others] = fictionNumbers(300).slice(100).reverse();
  let assent: Assent;
  let account: Account;
  let staff: Browser;
  let page: Page;
  let conversation: Page;
  const album = new Album();

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    await assent.stage.line(account, LINE, 'Front desk', 20);
    await assent.stage.line(account, '+12125550101', 'Reminders', 20);
    await assent.stage.user(account, 'ann.admin@example.com');
    await assent.stage.contact(account, bob, 'Bob', 'Hill');
    await assent.carrier.deliver({ from: bob, to: LINE, body: 'Are you open on Saturday?' });
    staff = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
    page = staff.page;
  });
  afterEach(() => expect(staff?.complaints.take()).toEqual([]));
  afterAll(async () => {
    album.close();
    await staff?.close();
    await assent?.stop();
  });

  it('finds the contact whom somebody added, and the Import button', async () => {
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.getByRole('searchbox').fill('bob');
    await page.getByRole('row', { name: 'Bob Hill' }).waitFor();
    await album.take(page, 'contacts');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
    await album.take(page, 'import-file');
  });

  it('takes the file, guesses its columns and says what would happen', async () => {
    await page.getByRole('radio', { name: 'Consent Status Import' }).check();
    await page.getByLabel('CSV file').setInputFiles({
      name: 'customers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv([bob, ...others])),
    });
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByLabel('Line').selectOption({ label: await optionWith(page, 'Front desk') });
    expect(await chosen(page.getByLabel('Mobile Number'))).toBe('Mobile Number');
    expect(await chosen(page.getByLabel('Status'))).toBe('Status');
    await album.take(page, 'import-columns');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Opt-outs can’t be undone.').waitFor();
    expect(await stat(page, 'Opted in')).toBe(String(OPTED_IN));
    expect(await stat(page, 'Errors')).toBe('6');
    await album.take(page, 'import-check');
  });

  it('runs it while the opt-in list fills by itself, and reports each bad row on the page and as a file', async () => {
    const list = await staff.newPage();
    await list.goto(`${assent.url}/opt-in-lists`);
    await list.getByRole('link', { name: 'Front desk' }).click();
    await list.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
    await neverLoadedAgain(list);
    await page.getByRole('button', { name: 'Run import' }).click();
    await page.waitForURL(/imports\/\d+$/);
    await neverLoadedAgain(page);
    await page.getByText('Done', { exact: true }).waitFor();
    expect(await isStillLoaded(page)).toBe(true);
    expect(await stat(page, 'Opted in')).toBe(String(OPTED_IN));
    expect(await stat(page, 'Opted out')).toBe('14');
    expect(await stat(page, 'Errors')).toBe('6');
    expect(await page.getByRole('row', { name: /maybe/ }).count()).toBe(3);
    await album.take(page, 'import-done');
    const errors = await download(page, 'Download errors');
    expect(errors.name).toMatch(/\.csv$/);
    expect(errors.rows).toHaveLength(7);

    await list.getByText(`${OPTED_IN} contacts opted in`).waitFor();
    expect(await isStillLoaded(list)).toBe(true);
    await album.take(list, 'opt-in-list');
    await list.close();
  });

  it('composes a Blast, and shows it once more before anyone is texted', async () => {
    await page.getByRole('link', { name: 'Blasts' }).click();
    await page.getByRole('link', { name: 'New Blast' }).first().click();
    await page.getByLabel('Name').fill('Saturday');
    await page
      .getByLabel(/line/i)
      .first()
      .selectOption({ label: await optionWith(page, 'Front desk') });
    await page.getByLabel('Text', { exact: true }).fill(BLAST);
    await page.getByText('1 segment to each recipient').waitFor();
    await album.take(page, 'blast-compose');
    await page.getByRole('button', { name: 'Save and review' }).click();
    await page.getByText(`${OPTED_IN} will be texted`).waitFor();
    await album.take(page, 'blast-review');
  });

  it('sends it, and a customer who texts STOP in the middle of it gets nothing of it', async () => {
    conversation = await openConversation(staff, assent);
    expect(await nameColour(conversation)).toEqual({ name: 'Bob Hill', red: false });
    const phone = await staff.newPage();
    await phone.goto(`${assent.url}/simulator`);
    await phone.getByLabel('Customer’s mobile number').fill(bob);
    await phone.getByRole('button', { name: 'Take this phone' }).click();
    await phone.getByText('the phone of Bob Hill').waitFor();

    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByRole('progressbar').waitFor();
    await neverLoadedAgain(page);
    await eventually('the Blast is under way', async () => (await progress(page)) > 5 / OPTED_IN);
    await album.take(page, 'blast-running');
    await phone.getByRole('button', { name: 'STOP', exact: true }).click();
    await phone.getByText('you are opted out').waitFor();
    expect(await page.getByText('Sending', { exact: true }).isVisible()).toBe(true);
    await album.take(phone, 'simulator');

    await page.getByText('Done', { exact: true }).waitFor({ timeout: 40_000 });
    await eventually('every text has its outcome', async () => (await progress(page)) === 1);
    expect(await isStillLoaded(page)).toBe(true);
    expect(await phone.getByRole('log').getByText(BLAST).count()).toBe(0);
    await phone.close();
    await page.getByRole('link', { name: 'Not sent' }).click();
    const row = page.getByRole('row', { name: 'Bob Hill' });
    await row.getByText(/^Not sent: opted out on \d+ \w+ by texting STOP\.$/).waitFor();
    await album.take(page, 'blast-done');
  });

  it('shows that customer’s name in red, and a message that says so where the composer was', async () => {
    await conversation.getByText(/^Bob Hill opted out of texts from Front desk on .* by texting STOP\./).waitFor();
    expect(await isStillLoaded(conversation)).toBe(true);
    expect(await nameColour(conversation)).toEqual({ name: 'Bob Hill', red: true });
    const thread = await conversation.getByRole('log').locator('.bubble, .thread-notice').allTextContents();
    const [stop, note, confirmation] = thread.slice(-3);
    expect([stop, note]).toEqual(['STOP', 'Opted out by texting STOP']);
    expect(confirmation).toContain('you are opted out');
    expect(await conversation.getByRole('textbox', { name: 'Text to Bob Hill' }).count()).toBe(0);
    expect(await conversation.getByRole('button', { name: 'Send' }).count()).toBe(0);
    await album.take(conversation, 'conversation-opted-out');
    await conversation.close();
  });

  it('shows in the consent modal: opted out on that line, not defined on the other', async () => {
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.getByRole('searchbox').fill('Bob Hill');
    const view = page.getByRole('link', { name: 'View consent of Bob Hill' });
    await view.click();
    const dialog = page.getByRole('dialog', { name: 'Consent of Bob Hill' });
    await dialog.locator('summary', { hasText: 'Front desk' }).getByText('Opted Out').waitFor();
    await dialog.locator('summary', { hasText: 'Reminders' }).getByText('Not Defined').waitFor();
    await album.take(page, 'consent-modal');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('reports it on the page and as a CSV', async () => {
    await page.getByRole('link', { name: 'Reporting' }).click();
    await page.getByRole('link', { name: /Account & Line Opt In\/Out/ }).click();
    await page.getByLabel('Front desk').check();
    await page.getByLabel('Opted In').check();
    await page.getByLabel('Opted Out').check();
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('row', { name: /Bob Hill/ }).waitFor();
    expect(await stat(page, 'Opted In')).toBe(String(OPTED_IN - 1));
    expect(await stat(page, 'Opted Out')).toBe('15');
    await album.take(page, 'report');
    const report = await download(page, 'Download CSV');
    expect(report.rows).toHaveLength(1 + OPTED_IN + 14);
    expect(report.rows.filter((row) => row.includes(bob)).join()).toMatch(/Opted Out.*STOP/);
  });
});

/** 200 rows: 180 opted in, 14 opted out, and 6 bad ones of two kinds among them. */
function csv(numbers: string[]): string {
  const optedIn = numbers.slice(0, OPTED_IN).map((number) => `${number},Opted In`);
  const optedOut = numbers.slice(OPTED_IN, OPTED_IN + 14).map((number) => `${number},Opted Out`);
  const bad = numbers.slice(194, 200).map((number, index) => (index < 3 ? `${number},maybe` : 'call me,Opted In'));
  return ['Mobile Number,Status', ...optedIn.slice(0, 90), ...bad, ...optedOut, ...optedIn.slice(90)].join('\r\n');
}

async function openConversation(staff: Browser, { url }: Assent): Promise<Page> {
  const page = await staff.newPage();
  await page.goto(`${url}/conversations`);
  await page.getByRole('link', { name: /Bob Hill/ }).click();
  await page.getByRole('textbox', { name: 'Text to Bob Hill' }).waitFor();
  await neverLoadedAgain(page);
  return page;
}

async function nameColour(page: Page): Promise<{ name: string; red: boolean }> {
  const name = page.getByRole('heading', { level: 1 }).getByRole('link');
  const colour = await page.evaluate<string>(`getComputedStyle(document.querySelector('h1 a')).color`);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return { name: (await name.textContent()) ?? '', red: red > 120 && red > 2 * green && red > 2 * blue };
}

async function download(page: Page, name: string): Promise<{ name: string; rows: string[] }> {
  const [file] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('link', { name }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), rows: Buffer.concat(chunks).toString().trim().split(/\r?\n/) };
}

/** Marks the document, so that a page that was loaded anew is told from one that changed by itself. */
async function neverLoadedAgain(page: Page): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.marked = 'yes'`);
}

async function isStillLoaded(page: Page): Promise<boolean> {
  return page.locator('html[data-marked]').isVisible();
}

/** The part of the work that the page says is done, from 0 to 1. */
function progress(page: Page): Promise<number> {
  return page.evaluate<number>(`document.querySelector('progress').position`);
}

async function stat(page: Page, label: string): Promise<string> {
  const stats = page.locator('.stat').filter({ has: page.getByText(label, { exact: true }) });
  return (await stats.locator('.stat-value').textContent()) ?? '';
}

async function optionWith(page: Page, text: string): Promise<string> {
  return (await page.locator('option', { hasText: text }).first().textContent()) ?? '';
}

function chosen(select: Locator): Promise<string | null> {
  return select.locator('option:checked').textContent();
}
