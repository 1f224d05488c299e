import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { blankForm, type FormView } from '../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { Conflict } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { BlastForm } from './blast.form.js';
import { type Blast, hasNotStarted, versionIn } from './blast.js';
import { blastFormPage } from './blast-form.view.js';
import { Blasts } from './blasts.js';
import { type BlastChoices, Choices } from './choices.js';
import { Previews, type Unfinished } from './previews.js';

type Written = Unfinished & { version?: unknown };
type Existing = { id: number; version: number } | null;

/** Writing Blasts, and writing them anew until they start. */
@Controller('blasts')
export class ComposingController {
  constructor(
    private readonly blasts: Blasts,
    private readonly choices: Choices,
    private readonly previews: Previews,
  ) {}

  @Get('new')
  async new(@CurrentUser() user: SignedInUser): Promise<Page> {
    const choices = await this.choices.of(user, '');
    const form = { when: 'now', lineId: choices.lines[0]?.id ?? '', lists: ['own'], optOutNotice: true };
    return this.formPage(user, blankForm({ ...form, quietHours: 'wait' }), choices, null);
  }

  @Post('preview')
  @HttpCode(200)
  async preview(@CurrentUser() user: SignedInUser, @Body() body: Written): Promise<Page> {
    const model = await this.previews.text(user, body ?? {}, await this.choices.of(user, body?.body));
    return page('blasts/_preview', { title: 'Preview', nav: 'blasts', model, fragment: 'blasts/_preview' });
  }

  @Post('audience')
  @HttpCode(200)
  async audience(@CurrentUser() user: SignedInUser, @Body() body: Written): Promise<Page> {
    const model = await this.previews.counts(user, body ?? {}, await this.choices.of(user, ''));
    return page('blasts/_audience', { title: 'Audience', nav: 'blasts', model, fragment: 'blasts/_audience' });
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: Written): Promise<Page | Redirection> {
    const choices = await this.choices.of(user, body?.body);
    const form = BlastForm.from(body, choices, new Date());
    if (!form.ok) return this.formPage(user, form, choices, null, 422);
    return goTo(`/blasts/${await this.blasts.create(user, form.value)}`);
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const blast = await this.blasts.one(user, id);
    if (!hasNotStarted(blast)) throw started();
    return this.formPage(user, BlastForm.of(blast), await this.choices.of(user, blast.body), blast);
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: Written,
  ): Promise<Page | Redirection> {
    const blast = await this.blasts.one(user, id);
    if (!hasNotStarted(blast)) throw started();
    const choices = await this.choices.of(user, body?.body);
    const form = BlastForm.from(body, choices, new Date());
    if (!form.ok) return this.formPage(user, form, choices, { id: blast.id, version: versionIn(body) }, 422);
    const edited = await this.blasts.edit(user, blast, versionIn(body), form.value);
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
    choices: BlastChoices,
    existing: Existing,
    status = 200,
  ): Promise<Page> {
    const [text, audience] = await Promise.all([
      this.previews.text(user, form.values, choices),
      this.previews.countsAtOnce(user, form.values, choices),
    ]);
    const model = blastFormPage(form, choices, user.defaultCountry, existing, { text, audience });
    return page('blasts/form', { title: model.heading, nav: 'blasts', status, model });
  }
}

function started(): Conflict {
  return new Conflict(
    'This Blast can’t be changed any more.',
    'It has started or was cancelled. Duplicate it, or write a new one instead.',
  );
}

function editedFlash(before: Blast, after: Blast): string {
  if (before.status === 'scheduled' && after.status === 'draft')
    return 'Saved. It is no longer scheduled: read it once more and confirm it.';
  return before.status === 'scheduled' ? 'Saved. It stays scheduled.' : 'Saved.';
}
