import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Param, Post } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { goTo, type Page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { isMapped } from '../import.js';
import { ImportNews } from '../import-news.js';
import { ImportWakeups } from '../import-wakeups.js';
import { Imports } from '../imports.js';
import { ImportChecks } from './import-checks.js';

/** Running an import, or doing without it. Pressed twice, it runs once. */
@Controller('imports/:id')
export class RunsController {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: Imports,
    private readonly checks: ImportChecks,
    private readonly wakeups: ImportWakeups,
    private readonly news: ImportNews,
  ) {}

  @Post('runs')
  async run(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (!isMapped(found)) return goTo(`/imports/${found.id}/mapping`);
    if (found.status === 'uploaded') {
      if (!(await this.checks.optInKeyword(found))) return this.checks.page(user, found);
      await query(this.em.fork(), `update imports set status = 'queued' where id = $1 and status = 'uploaded'`, [
        found.id,
      ]);
      await this.wakeups.wake(found.id);
      await this.news.changed(found);
    }
    return goTo(`/imports/${found.id}`);
  }

  @Post('discards')
  async discard(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const found = await this.imports.find(user, id);
    const gone = await query(this.em.fork(), `delete from imports where id = $1 and status = 'uploaded' returning 1`, [
      found.id,
    ]);
    if (gone.length === 0) return goTo(`/imports/${found.id}`);
    await this.news.changed(found);
    return goTo('/imports', `“${found.fileName}” was discarded. Nothing of it was imported.`);
  }
}
