import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Param, Post } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { goTo, type Page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Checks } from '../checks/checks.js';
import { ImportNews } from '../import-news.js';
import { ImportWakeups } from '../import-wakeups.js';
import { Imports } from '../imports.js';

/** Running an import, stopping it, or doing without it. Pressed twice, it runs once. */
@Controller('imports/:id')
export class RunsController {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: Imports,
    private readonly checks: Checks,
    private readonly wakeups: ImportWakeups,
    private readonly news: ImportNews,
  ) {}

  @Post('runs')
  async run(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (found.status === 'checked') {
      if (!(await this.checks.mayRun(found))) return this.checks.page(found);
      await query(this.em.fork(), `update imports set status = 'queued' where id = $1 and status = 'checked'`, [id]);
      await this.wakeups.wake(found.id);
      await this.news.changed(found);
    }
    return goTo(`/imports/${found.id}`);
  }

  /** What is applied stays; the step in hand ends, and no other begins. */
  @Post('cancellations')
  async cancel(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const found = await this.imports.find(user, id);
    await query(
      this.em.fork(),
      `update imports set status = 'stopping', cancelled_by = $2 where id = $1 and status in ('queued', 'running')`,
      [found.id, user.id],
    );
    await this.wakeups.wake(found.id);
    await this.news.changed(found);
    return goTo(`/imports/${found.id}`);
  }

  @Post('discards')
  async discard(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const found = await this.imports.find(user, id);
    const gone = await query(
      this.em.fork(),
      `delete from imports where id = $1 and status in ('uploaded', 'checking', 'checked') returning has_stage`,
      [found.id],
    );
    if (gone.length === 0) return goTo(`/imports/${found.id}`);
    await query(this.em.fork(), 'delete from import_rows where import_id = $1', [found.id]);
    await this.news.changed(found);
    return goTo('/imports', `“${found.fileName}” was discarded. Nothing of it was imported.`);
  }
}
