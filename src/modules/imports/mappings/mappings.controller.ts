import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { blankForm, type FormView } from '../../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { linesOf } from '../../lines/lines-of.js';
import { csvHead } from '../csv/csv-head.js';
import type { Import } from '../import.js';
import { ImportChunks } from '../import-chunks.js';
import { Imports } from '../imports.js';
import { MappingForm } from './mapping.form.js';
import { firstMapping, mappingView } from './mapping.view.js';

/** Saying for which line the file is and which columns hold what: the second step of an import. */
@Controller('imports/:id/mapping')
export class MappingsController {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: Imports,
    private readonly chunks: ImportChunks,
  ) {}

  @Get()
  async show(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (found.status !== 'uploaded') return goTo(`/imports/${found.id}`);
    return this.form(user, found, blankForm(firstMapping(found, await linesOf(this.em, user))));
  }

  @Post()
  async choose(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (found.status !== 'uploaded') return goTo(`/imports/${found.id}`);
    const form = MappingForm.from(body, user.lineIds, found.header.length);
    if (!form.ok) return this.form(user, found, form, 422);
    const { lineId, numberColumn, statusColumn } = form.value;
    await query(
      this.em,
      `update imports set line_id = $2, number_column = $3, status_column = $4 where id = $1 and status = 'uploaded'`,
      [found.id, lineId, numberColumn, statusColumn],
    );
    return goTo(`/imports/${found.id}`);
  }

  private async form(user: SignedInUser, found: Import, form: FormView, status = 200): Promise<Page> {
    const head = await csvHead(() => this.chunks.read(found.id), found.encoding);
    const model = mappingView(found, head, await linesOf(this.em, user), form, user.defaultCountry);
    return page('imports/mapping', { title: 'Match columns', nav: 'imports', status, model });
  }
}
