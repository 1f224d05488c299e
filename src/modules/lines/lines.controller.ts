import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../shared/config.module.js';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { AdminOnly } from '../../shared/web/access.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { LineCredentials } from './credentials/line-credentials.js';
import { Line } from './line.entity.js';
import { LineSettingsForm, NewLineForm } from './line.form.js';
import { editLine, newLine, shownLine } from './line.view.js';
import { lineList } from './line-list.view.js';
import { Lines } from './lines.js';
import { linesOf } from './lines-of.js';

/** The lines of the account; admins add them and change their settings. */
@Controller('lines')
export class LinesController {
  constructor(
    private readonly em: EntityManager,
    private readonly lines: Lines,
    private readonly credentials: LineCredentials,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser): Promise<Page> {
    const model = lineList(await linesOf(this.em, user), user.isAdmin);
    return page('lines/index', { title: 'Lines', nav: 'lines', model });
  }

  @AdminOnly()
  @Get('new')
  new(@CurrentUser() user: SignedInUser): Page {
    return newLinePage(blankForm({ throughput: 10, carrier: 'simulated', timeZone: user.timeZone }));
  }

  @AdminOnly()
  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = NewLineForm.from(body, user.defaultCountry);
    if (!form.ok) return newLinePage(form, 422);
    if (form.value.credentials && !this.credentials.canBeKept) return newLinePage(refuseForm(body, NO_KEY), 422);
    const line = await this.lines.open(this.em, user.accountId, form.value.line, form.value.credentials);
    if (!line) return newLinePage(refuseForm(body, { phoneNumber: 'This number is a line already.' }), 422);
    return goTo('/lines', `${line.label} is ready to text.`);
  }

  @AdminOnly()
  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const line = await this.find(user, id);
    const stored = await this.credentials.of(id, 'twilio');
    return this.editPage(line, blankForm(shownLine(line, stored)));
  }

  @AdminOnly()
  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const line = await this.find(user, id);
    const form = LineSettingsForm.from(body, line, await this.credentials.of(id, 'twilio'));
    if (!form.ok) return this.editPage(line, form, 422);
    if (form.value.credentials && !this.credentials.canBeKept) {
      return this.editPage(line, refuseForm(body, NO_KEY), 422);
    }
    await this.lines.change(this.em, line, form.value.line, form.value.credentials);
    return goTo('/lines', `${line.label} was saved.`);
  }

  private async find(user: SignedInUser, id: number): Promise<Line> {
    const line = await this.em.findOne(Line, { id, account: user.accountId });
    if (!line) throw new NotFound('line');
    return line;
  }

  private async editPage(line: Line, form: FormView, status = 200): Promise<Page> {
    const stored = await this.credentials.of(line.id, 'twilio');
    const model = editLine(line, form, stored, this.config.publicUrl);
    return page('lines/edit', { title: line.label, nav: 'lines', status, model });
  }
}

const NO_KEY = {
  carrier:
    'This installation can’t keep the credentials of a real carrier yet: whoever runs it must set CREDENTIALS_KEY.',
};

function newLinePage(form: FormView, status = 200): Page {
  return page('lines/new', { title: 'New line', nav: 'lines', status, model: newLine(form) });
}
