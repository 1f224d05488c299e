import { Assent } from '../support/assent.js';
import { Browser, PHONE } from '../support/browser.js';
import type { Line } from '../support/stage.js';
import { suspiciousText } from '../support/suspicious-text.js';

const LINE = '+12125550100';
const [ANN, CAT] = ['+13125550110', '+13125550112'];

describe('a suspicious text, and the phone that it could come from', () => {
  let assent: Assent;
  let line: Line;
  let nora: Browser;
  let sam: Browser;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.user(account, 'sam@example.com');
    await assent.stage.contact(account, CAT, 'Cat', 'Cedar');
    await assent.carrier.deliver({ from: CAT, to: LINE, body: 'Hello' });
    nora = await Browser.open(assent.url, { as: 'nora@example.com' });
    sam = await Browser.open(assent.url, { size: PHONE, dark: true, as: 'sam@example.com' });
  });
  afterEach(() => {
    expect(nora?.complaints.take()).toEqual([]);
    expect(sam?.complaints.take()).toEqual([]);
  });
  afterAll(async () => {
    await nora?.close();
    await sam?.close();
    await assent?.stop();
  });

  it('comes up in every open page, and what one colleague decides the other sees', async () => {
    await Promise.all([nora.go('/conversations/1'), sam.go('/conversations/1')]);
    await suspiciousText(assent, line, CAT, 'enough already');
    await assent.carrier.deliver({ from: CAT, to: LINE, body: 'I mean it' });
    const boxOf = (browser: Browser) => browser.page.getByRole('group', { name: 'Review of this text' });
    await Promise.all([boxOf(nora).waitFor(), boxOf(sam).waitFor()]);
    await nora.page.getByRole('link', { name: '1 to review' }).waitFor();
    await nora.page.getByText('Decide about their text').waitFor();
    await boxOf(sam).getByRole('button', { name: 'Dismiss' }).click();
    await sam.page.getByText('Dismissed: nothing changes for Cat Cedar.').waitFor();
    await boxOf(nora).waitFor({ state: 'detached' });
    await nora.page.getByText(/Reviewed: dismissed on .* by sam/).waitFor();
    await nora.page.getByRole('link', { name: '1 to review' }).waitFor({ state: 'hidden' });
  });

  it('is decided by keyboard, and the composer gives way to the reason', async () => {
    await suspiciousText(assent, line, CAT, 'leave me be');
    await nora.go('/conversations?status=review');
    await nora.page.getByRole('link', { name: /Cat Cedar/ }).press('Enter');
    await nora.page.getByRole('button', { name: 'Opt out' }).press('Enter');
    await nora.page.getByText('Cat Cedar is Opted Out now.').waitFor();
    await nora.page.getByText(/Cat Cedar was opted out of texts from Front desk/).waitFor();
    await nora.page.getByRole('heading', { name: 'Nothing to review' }).waitFor();
    expect(await nora.page.getByRole('button', { name: 'Send' }).count()).toBe(0);
  });

  it.each([
    ['on a laptop', () => nora],
    ['on a phone, in the dark', () => sam],
  ])('texts fly to and fro by keyboard alone %s', async (where, browser) => {
    const { page } = browser();
    await browser().go(`/simulator?line=1&number=${encodeURIComponent(ANN)}`);
    const typed = page.getByRole('textbox', { name: /^Text from/ });
    await typed.focus();
    for (const text of [`Are you open, ${where}?`, `And tomorrow, ${where}?`]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const bubble = page.locator('.message-out', { hasText: text }).last();
      await bubble.getByText('Delivered').waitFor({ state: 'attached' });
      expect(await typed.inputValue()).toBe('');
      expect(await typed.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    }
    await page.getByRole('button', { name: 'HELP', exact: true }).press('Enter');
    await page.locator('.message-in').first().getByText('receipt reported').waitFor();
  });

  it('a phone that is switched says so wherever it is shown', async () => {
    const { page } = sam;
    await sam.go(`/simulator?line=1&number=${encodeURIComponent(ANN)}`);
    await page.getByLabel('They get lost').check();
    await page.getByLabel('Everything comes twice').check();
    await page.getByRole('button', { name: 'Set' }).click();
    await page.getByRole('region', { name: 'Front desk' }).getByText('Texts get lost').waitFor();
    await page.getByRole('link', { name: /Switched/ }).waitFor();
    await page.getByRole('button', { name: 'All back to normal' }).click();
    await page.getByRole('link', { name: /Switched/ }).waitFor({ state: 'detached' });
  });

  it('is decided without JavaScript', async () => {
    const plain = await Browser.open(assent.url, { javaScript: false, as: 'nora@example.com' });
    try {
      await assent.carrier.deliver({ from: ANN, to: LINE, body: 'Hello' });
      await suspiciousText(assent, line, ANN, 'stop knowing me so well');
      await plain.go('/conversations?status=review');
      await plain.page.getByRole('link', { name: /555-0110/ }).click();
      await plain.page.getByRole('button', { name: 'Dismiss' }).click();
      await plain.page.getByText(/Reviewed: dismissed on .* by nora/).waitFor();
    } finally {
      await plain.close();
    }
  });
});
