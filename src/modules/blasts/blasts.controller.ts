import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { readCursor, readIdCursor } from '../../shared/cursor-page.js';
import { blankForm, type FormView } from '../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { Conflict } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { OptedInAudience } from '../consent/opted-in-audience.js';
import { BlastForm } from './blast.form.js';
import { type Blast, hasNotStarted, versionIn } from './blast.js';
import { startedBlast, waitingBlast } from './blast.view.js';
import { blastFormPage, textPreview } from './blast-form.view.js';
import { Blasts } from './blasts.js';
import { blastList } from './blasts.view.js';
import { ChoosableLines } from './choosable-lines.js';
import { outcomeFrom, Recipients } from './recipients.js';

type Search = { after?: unknown; outcome?: unknown };

/** Writing Blasts and watching them. */
@Controller('blasts')
export class BlastsController {
  constructor(
    private readonly blasts: Blasts,
    private readonly lines: ChoosableLines,
    private readonly audience: OptedInAudience,
    private readonly recipients: Recipients,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser, @Query() { after }: Search): Promise<Page> {
    const cursor = readIdCursor(after);
    const model = blastList(
      await this.blasts.page(user, cursor),
      cursor === null ? null : String(after),
      user.timeZone,
    );
    return page('blasts/index', { title: 'Blasts', nav: 'blasts', model, fragment: 'blasts/_table' });
  }

  @Get('new')
  async new(@CurrentUser() user: SignedInUser): Promise<Page> {
    const [line] = await this.lines.of(user);
    return this.formPage(user, blankForm({ when: 'now', lineId: line?.id ?? '' }), null);
  }

  @Post('preview')
  @HttpCode(200)
  preview(@Body() body: { body?: unknown }): Page {
    const model = textPreview(typeof body?.body === 'string' ? body.body : '');
    return page('blasts/_preview', { title: 'Preview', nav: 'blasts', model, fragment: 'blasts/_preview' });
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = BlastForm.from(body, await this.lines.of(user), new Date());
    if (!form.ok) return this.formPage(user, form, null, 422);
    return goTo(`/blasts/${await this.blasts.create(user, form.value)}`);
  }

  @Get(':id')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Query() search: Search,
  ): Promise<Page> {
    const blast = await this.blasts.one(user, id);
    const model = blast.launchedAt ? await this.started(user, blast, search) : await this.waiting(user, blast);
    return page('blasts/show', { title: blast.name, nav: 'blasts', model, fragment: 'blasts/_blast' });
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const blast = await this.blasts.one(user, id);
    if (!hasNotStarted(blast)) throw started();
    return this.formPage(user, BlastForm.of(blast), blast);
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: { version?: unknown },
  ): Promise<Page | Redirection> {
    const blast = await this.blasts.one(user, id);
    if (!hasNotStarted(blast)) throw started();
    const form = BlastForm.from(body, await this.lines.of(user), new Date());
    if (!form.ok) return this.formPage(user, form, { id: blast.id, version: versionIn(body) }, 422);
    const edited = await this.blasts.edit(user, blast.id, versionIn(body), form.value);
    if (!edited)
      throw new Conflict(
        'This Blast is no longer as you opened it.',
        'A colleague changed it, or it has just started. Open it again and look.',
      );
    return goTo(`/blasts/${edited.id}`, editedFlash(blast, edited));
  }

  private async formPage(
    user: SignedInUser,
    form: FormView,
    existing: { id: number; version: number } | null,
    status = 200,
  ): Promise<Page> {
    const model = blastFormPage(form, await this.lines.of(user), user.defaultCountry, existing);
    return page('blasts/form', { title: model.heading, nav: 'blasts', status, model });
  }

  private async waiting(user: SignedInUser, blast: Blast) {
    return waitingBlast(blast, await this.audience.size(user.accountId, blast.lineId), user.timeZone);
  }

  private async started(user: SignedInUser, blast: Blast, { outcome: asked, after }: Search) {
    const outcome = outcomeFrom(asked);
    const cursor = readCursor(after, 1);
    const list = {
      page: await this.recipients.page(blast.id, outcome, cursor),
      outcome,
      after: cursor && String(after),
    };
    return startedBlast(blast, await this.recipients.counts(blast.id), list, user.timeZone);
  }
}

function started(): Conflict {
  return new Conflict(
    'This Blast can’t be changed any more.',
    'It has started or was cancelled. Write a new one instead.',
  );
}

function editedFlash(before: Blast, after: Blast): string {
  if (before.status === 'scheduled' && after.status === 'draft')
    return 'Saved. It is no longer scheduled: read it once more and confirm it.';
  return before.status === 'scheduled' ? 'Saved. It stays scheduled.' : 'Saved.';
}
