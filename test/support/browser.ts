import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { Complaints } from './complaints.js';
import { PASSWORD } from './stage.js';

export const LAPTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** How a page is looked at; without more, on a laptop, in light, with JavaScript. */
export type Looking = { size?: typeof LAPTOP; dark?: boolean; javaScript?: boolean; as?: string };

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** One user's browser, a real one: it goes to Assent, and remembers whatever its pages complained of. */
export class Browser {
  readonly complaints = new Complaints();

  private constructor(
    private readonly context: BrowserContext,
    private readonly profile: string,
    private readonly url: string,
  ) {
    this.complaints.listenTo(context, url);
  }

  /** @param as the e-mail address of a user with the password PASSWORD; nobody is signed in without */
  static async open(url: string, { size = LAPTOP, dark = false, javaScript = true, as }: Looking = {}) {
    const profile = mkdtempSync(join(tmpdir(), 'assent-browser-'));
    const options: BrowserContextOptions = {
      viewport: size,
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: javaScript,
      baseURL: url,
      locale: 'en-US',
    };
    const launched = await chromium.launchPersistentContext(profile, {
      ...options,
      executablePath: chromiumPath(),
      args: ARGUMENTS,
    });
    launched.setDefaultTimeout(20_000);
    const browser = new Browser(launched, profile, url);
    if (as) await browser.signIn(as);
    return browser;
  }

  /** The page that the browser has open. */
  get page(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('The browser has no page open.');
    return page;
  }

  newPage(): Promise<Page> {
    return this.context.newPage();
  }

  /** The status that the address answers with. */
  async go(path: string): Promise<number> {
    return (await this.page.goto(new URL(path, this.url).href))?.status() ?? 0;
  }

  async signIn(email: string): Promise<void> {
    await this.go('/sign-in');
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password').fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.waitForURL(({ pathname }) => pathname !== '/sign-in');
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function chromiumPath(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  for (const name of NAMES) {
    const found = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return ON_A_MAC;
}
