import type { Page } from 'playwright-core';
import { Assent, eventually } from '../support/assent.js';
import { Browser } from '../support/browser.js';

const LINE = '+12125550100';
const ANN = '+13125550110';

/** A thread that is open in a browser while texts come in. */
describe('a conversation that goes on', () => {
  let assent: Assent;
  let staff: Browser;
  let page: Page;

  const texts = (body: string) => assent.carrier.deliver({ from: ANN, to: LINE, body });
  const toEnd = () =>
    page.evaluate<number>(`(({ scrollHeight, scrollTop, clientHeight }) =>
      Math.round(scrollHeight - scrollTop - clientHeight))(document.querySelector('[role=log]'))`);
  const top = () => page.evaluate<number>(`document.querySelector('[role=log]').scrollTop`);

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'ann.admin@example.com');
    await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    for (let number = 1; number <= 30; number += 1) await texts(`Question ${number} of many`);
    staff = await Browser.open(assent.url, { as: 'ann.admin@example.com' });
    page = staff.page;
    await page.getByRole('link', { name: /Ann Alder/ }).click();
    await page.getByRole('log').waitFor();
  });
  afterEach(() => expect(staff?.complaints.take()).toEqual([]));
  afterAll(async () => {
    await staff?.close();
    await assent?.stop();
  });

  it('opens at its newest text, and follows the next one', async () => {
    await eventually('the end is shown', async () => (await toEnd()) <= 1);
    await texts('The very next one');
    await page.getByRole('log').getByText('The very next one').waitFor();
    await eventually('the end is shown again', async () => (await toEnd()) <= 1);
  });

  it('stays where somebody reads older texts', async () => {
    await page.evaluate(`document.querySelector('[role=log]').scrollTop = 40`);
    await texts('Another one, further down');
    await page.getByRole('log').getByText('Another one, further down').waitFor();
    expect(await top()).toBe(40);
  });

  it('keeps what is being written when a text comes in, and shows the reply at the end', async () => {
    const composer = page.getByRole('textbox', { name: 'Text to Ann Alder' });
    await composer.fill('Half an ans');
    await texts('Are you there?');
    await page.getByRole('log').getByText('Are you there?').waitFor();
    expect(await composer.inputValue()).toBe('Half an ans');
    await composer.fill('Here I am.');
    await composer.press('Control+Enter');
    await page.getByRole('log').getByText('Here I am.').waitFor();
    await eventually('the end is shown', async () => (await toEnd()) <= 1);
  });
});
