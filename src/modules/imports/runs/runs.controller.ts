import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { type Flash, goTo, type Page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Checks } from '../checks/checks.js';
import { ImportNews } from '../import-news.js';
import { ImportWakeups } from '../import-wakeups.js';
import { Imports } from '../imports.js';

/** Only what was foretold: no other columns, and no other line, than those of the check that was looked at. */
const QUEUE = `
  update imports set status = 'queued'
  where id = $1 and status = 'checked' and check_number = coalesce($2::int, check_number) returning 1`;

const CHECKED_ANEW = 'The columns were matched anew meanwhile. Look at what would happen now, and run it then.';

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
  async run(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (found.status === 'checked' && !(await this.checks.mayRun(found))) return this.checks.page(found);
    const queued = await query(this.em.fork(), QUEUE, [found.id, checkIn(body)]);
    if (queued.length === 0) return goTo(`/imports/${found.id}`, await this.whyNot(user, id));
    await this.wakeups.wake(found.id);
    await this.news.changed(found);
    return goTo(`/imports/${found.id}`);
  }

  /** Where a page that refused to run may be loaded again. */
  @Get('runs')
  reload(@Param('id', RowId) id: number): Redirection {
    return goTo(`/imports/${id}`);
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

  /** Pressed twice, it is on its way already, and nothing needs to be said. */
  private async whyNot(user: SignedInUser, id: number): Promise<Flash | undefined> {
    const { status } = await this.imports.find(user, id);
    return status === 'checked' || status === 'checking' ? { kind: 'problem', text: CHECKED_ANEW } : undefined;
  }
}

/** The check that the page was about; null when the request names none. */
function checkIn(body: unknown): number | null {
  const { check } = (body ?? {}) as { check?: unknown };
  return /^\d{1,9}$/.test(String(check)) ? Number(check) : null;
}
