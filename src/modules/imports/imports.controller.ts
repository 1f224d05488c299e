import { Controller, Get, Param, Query } from '@nestjs/common';
import { cursorPage, readIdCursor } from '../../shared/cursor-page.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { pagination } from '../../shared/web/pagination.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { Checks } from './checks/checks.js';
import { hasEnded, type Import, isUnderWay } from './import.js';
import { Imports } from './imports.js';
import { importListView, importView } from './imports.view.js';
import { RowErrors } from './row-errors/row-errors.js';

const PER_PAGE = 30;
const ERRORS_PER_PAGE = 50;

/** The imports so far, and each of them with its progress, its counts and its row errors. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly errors: RowErrors,
    private readonly checks: Checks,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser, @Query('after') after: unknown): Promise<Page> {
    const cursor = readIdCursor(after);
    const { rows, next } = cursorPage(await this.imports.list(user, cursor, PER_PAGE), PER_PAGE, ({ id }) => [id]);
    const model = importListView(
      rows,
      pagination('/imports', {}, cursor === null ? null : String(after), next, '#imports'),
    );
    return page('imports/index', { title: 'Imports', nav: 'imports', model, fragment: 'imports/_list' });
  }

  @Get(':id')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Query('after') after: unknown,
  ): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (found.status === 'uploaded') return goTo(`/imports/${found.id}/mapping`);
    if (found.status === 'checking' || found.status === 'checked') return this.checks.page(found);
    return this.progress(found, after);
  }

  private async progress(found: Import, after: unknown): Promise<Page> {
    const cursor = readIdCursor(after);
    const errors = hasEnded(found) ? await this.errors.after(found.id, cursor ?? 0, ERRORS_PER_PAGE + 1) : [];
    const { rows, next } = cursorPage(errors, ERRORS_PER_PAGE, ({ row }) => [row]);
    const pages = pagination(`/imports/${found.id}`, {}, cursor === null ? null : String(after), next, '#import');
    return page('imports/show', {
      title: found.fileName,
      nav: 'imports',
      refreshSeconds: isUnderWay(found) ? 2 : undefined,
      model: importView(found, rows, pages),
      fragment: 'imports/_import',
    });
  }
}
