import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './browser.js';

/** Screenshots of a story, each on a laptop and on a phone: in the folder $SCREENSHOTS, or in one that is thrown away. */
export class Album {
  private readonly kept = process.env.SCREENSHOTS;
  private readonly folder = this.kept ?? mkdtempSync(join(tmpdir(), 'assent-album-'));
  private count = 0;

  constructor() {
    mkdirSync(this.folder, { recursive: true });
  }

  async take(page: Page, name: string): Promise<void> {
    this.count += 1;
    for (const size of [PHONE, LAPTOP]) {
      await page.setViewportSize(size);
      const path = join(this.folder, `${String(this.count).padStart(2, '0')}-${name}-${size.width}.png`);
      await page.screenshot({ path });
    }
  }

  close(): void {
    if (!this.kept) rmSync(this.folder, { recursive: true, force: true });
  }
}
