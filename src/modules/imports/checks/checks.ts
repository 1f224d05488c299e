import { setTimeout as sleep } from 'node:timers/promises';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { type Page, page } from '../../../shared/web/page.js';
import { Responders } from '../../keywords/responders.js';
import type { Import } from '../import.js';
import { ImportNews } from '../import-news.js';
import { ImportWakeups } from '../import-wakeups.js';
import { checkView } from './check.view.js';

const NO_OPT_IN =
  'This line has no active keyword that opts in. Customers whom this file opts out could never come back. Activate one under Keywords first.';

const PATIENCE_MS = 1_200;
const LOOK_EVERY_MS = 30;

/** The last look before Run: what would happen, and whether it may. */
@Injectable()
export class Checks {
  constructor(
    private readonly em: EntityManager,
    private readonly responders: Responders,
    private readonly wakeups: ImportWakeups,
    private readonly news: ImportNews,
  ) {}

  /** Has a worker read the file. Waits a moment for it: most files are checked by the time that the page is shown. */
  async begin(found: Import): Promise<void> {
    await this.wakeups.wake(found.id);
    await this.news.changed(found);
    const patience = performance.now() + PATIENCE_MS;
    while ((await this.isUnderWay(found)) && performance.now() < patience) await sleep(LOOK_EVERY_MS);
  }

  async page(found: Import): Promise<Page> {
    const isReady = found.status === 'checked';
    const optInKeyword = await this.optInKeyword(found);
    const problem = isReady && found.kind === 'consent_status' && !optInKeyword ? NO_OPT_IN : '';
    return page('imports/check', {
      title: 'Check and run',
      nav: 'imports',
      status: problem ? 422 : 200,
      refreshSeconds: isReady ? undefined : 2,
      model: checkView(found, problem, optInKeyword ?? ''),
      fragment: 'imports/_check',
    });
  }

  /** Whether it may be run: an import could opt someone out for ever while the line has no keyword to come back by. */
  async mayRun(found: Import): Promise<boolean> {
    return found.kind === 'contacts' || (await this.optInKeyword(found)) !== undefined;
  }

  /** What customers text to come back. */
  private async optInKeyword({ lineId }: Import): Promise<string | undefined> {
    if (lineId === null) return undefined;
    return (await this.responders.optInKeywordsOn(this.em, [lineId])).get(lineId);
  }

  private async isUnderWay({ id }: Import): Promise<boolean> {
    const rows = await query(this.em.fork(), `select from imports where id = $1 and status = 'checking'`, [id]);
    return rows.length > 0;
  }
}
