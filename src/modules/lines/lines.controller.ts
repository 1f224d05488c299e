import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { AdminOnly } from '../../shared/web/access.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { carrierChoices } from './carrier-choices.js';
import { Line } from './line.entity.js';
import { LineSettingsForm, NewLineForm } from './line.form.js';
import { lineList } from './line-list.view.js';
import { Lines } from './lines.js';
import { linesOf } from './lines-of.js';
import { timeZoneChoices } from './time-zones.js';

/** The lines of the account; admins add them and change their settings. */
@Controller('lines')
export class LinesController {
  constructor(
    private readonly em: EntityManager,
    private readonly lines: Lines,
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
    const line = await this.lines.open(this.em, user.accountId, form.value);
    if (!line) return newLinePage(refuseForm(body, { phoneNumber: 'This number is a line already.' }), 422);
    return goTo('/lines', `${line.label} is ready to text.`);
  }

  @AdminOnly()
  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const line = await this.find(user, id);
    const { label, throughput, timeZone, quietFrom, quietUntil } = line;
    const rest = { quietFrom: quietFrom.slice(0, 5), quietUntil: quietUntil.slice(0, 5) };
    const segmentPrice = line.segmentPrice === null ? '' : String(Number(line.segmentPrice));
    return editLinePage(line, blankForm({ label, throughput, timeZone, ...rest, segmentPrice }));
  }

  @AdminOnly()
  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const line = await this.find(user, id);
    const form = LineSettingsForm.from(body);
    if (!form.ok) return editLinePage(line, form, 422);
    this.em.assign(line, form.value);
    await this.em.flush();
    return goTo('/lines', `${line.label} was saved.`);
  }

  private async find(user: SignedInUser, id: number): Promise<Line> {
    const line = await this.em.findOne(Line, { id, account: user.accountId });
    if (!line) throw new NotFound('line');
    return line;
  }
}

function newLinePage(form: FormView, status = 200): Page {
  return page('lines/new', {
    title: 'New line',
    nav: 'lines',
    status,
    model: { form, carriers: carrierChoices, timeZones: timeZoneChoices },
  });
}

function editLinePage({ id, label, phoneNumber }: Line, form: FormView, status = 200): Page {
  return page('lines/edit', {
    title: label,
    nav: 'lines',
    status,
    model: { id, label, phoneNumber, form, timeZones: timeZoneChoices },
  });
}
