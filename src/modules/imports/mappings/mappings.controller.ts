import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormView } from '../../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { linesOf } from '../../lines/lines-of.js';
import { Checks } from '../checks/checks.js';
import { csvHead } from '../csv/csv-head.js';
import type { Import } from '../import.js';
import { ImportChunks } from '../import-chunks.js';
import { Imports } from '../imports.js';
import { MappingForm } from './mapping.form.js';
import { firstMapping, mappingView } from './mapping.view.js';
import { Mappings } from './mappings.js';

/** Saying for which line or list the file is and which columns hold what: the second step of an import. */
@Controller('imports/:id/mapping')
export class MappingsController {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: Imports,
    private readonly mappings: Mappings,
    private readonly checks: Checks,
    private readonly chunks: ImportChunks,
  ) {}

  @Get()
  async show(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (!mayStillBeMapped(found)) return goTo(`/imports/${found.id}`);
    const before = await this.imports.matchedBefore(found);
    const values = firstMapping(found, before, await linesOf(this.em, user));
    const complaint = MappingForm.complaint(values, found.kind);
    return this.form(user, found, { values, errors: complaint ? { form: complaint } : {} });
  }

  @Post()
  async choose(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const found = await this.imports.find(user, id);
    if (!mayStillBeMapped(found)) return goTo(`/imports/${found.id}`);
    const lists = await this.mappings.listsOf(user.accountId);
    const { kind, header } = found;
    const form = MappingForm.from(body, { kind, header, lineIds: user.lineIds, listIds: lists.map((list) => list.id) });
    if (!form.ok) return this.form(user, found, form, 422);
    if (await this.mappings.choose(found, form.value)) await this.checks.begin(found);
    return goTo(`/imports/${found.id}`);
  }

  private async form(user: SignedInUser, found: Import, form: FormView, status = 200): Promise<Page> {
    const head = await csvHead(() => this.chunks.read(found.id), found.encoding, found.kind);
    const choices = { lines: await linesOf(this.em, user), lists: await this.mappings.listsOf(user.accountId) };
    const model = mappingView(found, head, choices, form, user.defaultCountry);
    return page('imports/mapping', { title: 'Match columns', nav: 'imports', status, model });
  }
}

function mayStillBeMapped({ status }: Import): boolean {
  return status === 'uploaded' || status === 'checking' || status === 'checked';
}
